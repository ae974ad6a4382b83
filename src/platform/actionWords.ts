import * as vscode from 'vscode';
import type { ActionFact } from '../core/actions/actionFact';
import type { OwedBy } from '../core/actions/owner';
import { singleSpaced } from '../core/singleSpaced';
import { nearDay, shortDate, timeSince } from './dates';
import { plainLinks } from './plainLinks';

/** Who owes an action, where `name` is the person's name: "you", or the name; empty if the note names no owner. */
export function ownerWord({ owner }: ActionFact, name: string): string {
  return owner === 'me' ? vscode.l10n.t('you') : owner === 'them' ? name : '';
}

/**
 * Who owes whom, in words: "You owe Dana", "Dana owes you"; the name alone if the note names no owner. Omit `name`
 * where it is clear whose notes these are.
 */
export function owesWords(owner: OwedBy, name: string | undefined): string {
  return {
    me: name === undefined ? vscode.l10n.t('You owe') : vscode.l10n.t('You owe {0}', name),
    them: name === undefined ? vscode.l10n.t('Owes you') : vscode.l10n.t('{0} owes you', name),
    nobody: name ?? '',
  }[owner];
}

/** When an action is due, in the shortest form: "2d" if overdue, empty if due today. */
export function dueBriefly({ due }: ActionFact, today: string): string {
  if (due === undefined || due === today) return '';
  return due < today ? timeSince(due, today) : nearDay(due, today);
}

/** The icon for an action's owner: outgoing for the lead's, incoming for the other person's. */
export function ownerIcon(owner: OwedBy): vscode.ThemeIcon {
  return new vscode.ThemeIcon(
    { me: 'arrow-circle-right', them: 'arrow-circle-left', nobody: 'circle-large-outline' }[owner],
  );
}

/** When an action is due, in words; empty if it has no due date. */
export function dueWords({ due }: ActionFact, today: string): string {
  return due ? vscode.l10n.t('due {0}', shortDate(due, today)) : '';
}

/** An action's text for a list. An action without words gets a placeholder so that its row stays visible. */
export function actionLabel({ text }: ActionFact): string {
  return singleSpaced(plainLinks(text)) || vscode.l10n.t('(no words)');
}
