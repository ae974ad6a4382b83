import * as vscode from 'vscode';
import { templatePreview } from '../../core/feedback/snippetFor';
import type { FeedbackTemplate } from '../../core/feedback/templates';
import { inertMarkdown } from '../../core/markdown/inertMarkdown';
import { say } from '../../platform/say';

/** A template as Markdown for previewing: when to use it, its text, its strengths and weaknesses, and its origin. */
export function describeTemplate(template: FeedbackTemplate, date: string): string {
  const { t } = vscode.l10n;
  const { when, goodAt, badAt, origin } = template;
  const remarks = [
    goodAt && `**${t('Good:')}** ${say(goodAt)}`,
    badAt && `**${t('Careful:')}** ${say(badAt)}`,
    origin && `**${t('Origin:')}** ${say(origin)}.`,
  ].filter(Boolean);
  const text = templatePreview(template, date);
  const moment = when && `**${t('When:')}** ${say(when)}\n\n---\n\n`;
  const end = remarks.length > 0 ? `\n\n---\n\n${remarks.join('  \n')}` : '';
  // The lead's own template is untrusted like any other file.
  return `${inertMarkdown(`${moment}${text}${end}`)}\n`;
}
