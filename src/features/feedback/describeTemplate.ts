import * as vscode from 'vscode';
import { templatePreview } from '../../core/feedback/snippetFor';
import type { FeedbackTemplate } from '../../core/feedback/templates';

/** A template as Markdown to read before taking it: the moment for it, its strong and weak side, its text, its origin. */
export function describeTemplate(template: FeedbackTemplate, date: string): string {
  const { t } = vscode.l10n;
  const { when, goodAt, badAt, origin } = template;
  const about = [
    `**${t('When:')}** ${when}`,
    goodAt && `**${t('Good:')}** ${goodAt}`,
    badAt && `**${t('Careful:')}** ${badAt}`,
    origin && `**${t('Origin:')}** ${origin}.`,
  ].filter(line => line !== undefined);
  return `${about.join('  \n')}\n\n---\n\n${templatePreview(template, date)}\n`;
}
