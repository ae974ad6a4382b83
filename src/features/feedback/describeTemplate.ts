import * as vscode from 'vscode';
import { templatePreview } from '../../core/feedback/snippetFor';
import type { FeedbackTemplate } from '../../core/feedback/templates';
import { quietMarkdown } from '../../core/markdown/quietMarkdown';
import { say } from '../../platform/say';

/** A template as Markdown to read before taking it: the moment for it, its text, its strong and weak side, its origin. */
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
  // A template of one's own is a file like any other.
  return `${quietMarkdown(`${moment}${text}${end}`)}\n`;
}
