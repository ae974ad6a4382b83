import * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import { personCard as cardMarkdown } from '../core/people/personCard';
import { dayAndTimeWords, distance } from './dates';

/** A hover with a summary of a person. */
export function personCard(person: Person, today: string): vscode.MarkdownString {
  return new vscode.MarkdownString(
    cardMarkdown(person, today, {
      lastOneOnOne: vscode.l10n.t('Last 1:1'),
      noneYet: vscode.l10n.t('none yet'),
      planned: vscode.l10n.t('Planned'),
      nextDue: vscode.l10n.t('Next due'),
      openActions: vscode.l10n.t('Open actions'),
      toRaise: vscode.l10n.t('To raise'),
      day: (date, time) =>
        `${dayAndTimeWords({ date, ...(time && { time }) }, today)} (${distance(date, today)})`,
    }),
  );
}
