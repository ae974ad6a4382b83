import * as vscode from 'vscode';
import { openActions } from '../core/actions/openActions';
import { openTopics } from '../core/meetings/openTopics';
import type { Person } from '../core/notebook/notesIndex';
import { distance, shortDate } from './dates';

/** What there is to know of a person at a glance, for hovers. Names and roles are shown as text, never as Markdown. */
export function personCard(person: Person, today: string): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  const row = (label: string, value: string) => card.appendText(`${label}: ${value}`).appendMarkdown('\n\n');
  card.appendMarkdown('**').appendText(person.name).appendMarkdown('**');
  if (person.role) card.appendText(` · ${person.role}`);
  card.appendMarkdown('\n\n');
  row(
    vscode.l10n.t('Last 1:1'),
    person.lastOneOnOne
      ? `${shortDate(person.lastOneOnOne, today)} (${distance(person.lastOneOnOne, today)})`
      : vscode.l10n.t('none yet'),
  );
  const planned = person.oneOnOnes.findLast(note => note.date > today);
  if (planned)
    row(vscode.l10n.t('Planned'), `${shortDate(planned.date, today)} (${distance(planned.date, today)})`);
  row(vscode.l10n.t('Next due'), `${shortDate(person.nextDue, today)} (${distance(person.nextDue, today)})`);
  row(vscode.l10n.t('Open actions'), String(openActions(person).length));
  row(vscode.l10n.t('To raise'), String(openTopics(person).length));
  return card;
}
