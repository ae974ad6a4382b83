import * as vscode from 'vscode';
import type { ActionFact } from '../core/actions/actionFact';
import type { OwedBy } from '../core/actions/actionGroups';
import { nearDay, shortDate, timePast } from './dates';
import { plainLinks } from './plainLinks';

/** Who owes an action of the person with this name: "you", or the name; empty where nobody is named. */
export function ownerWord({ owner }: ActionFact, name: string): string {
  return owner === 'me' ? vscode.l10n.t('you') : owner === 'them' ? name : '';
}

/**
 * Who owes whom, in words: "You owe Dana", "Dana owes you"; the name alone where the note names nobody. `name` is left out
 * where it is known whose notes these are.
 */
export function owesWords(owner: OwedBy, name: string | undefined): string {
  switch (owner) {
    case 'me':
      return name === undefined ? vscode.l10n.t('You owe') : vscode.l10n.t('You owe {0}', name);
    case 'them':
      return name === undefined ? vscode.l10n.t('Owes you') : vscode.l10n.t('{0} owes you', name);
    case 'nobody':
      return name ?? '';
  }
}

/** When an action is due, as short as it can be said: "2d" for what is late, nothing for today. */
export function dueBriefly({ due }: ActionFact, today: string): string {
  if (due === undefined || due === today) return '';
  return due < today ? timePast(due, today) : nearDay(due, today);
}

/** The icon of who owes an action: it goes out from the lead, or comes in from the other. */
export function ownerIcon(owner: OwedBy): vscode.ThemeIcon {
  return new vscode.ThemeIcon(
    { me: 'arrow-circle-right', them: 'arrow-circle-left', nobody: 'circle-large-outline' }[owner],
  );
}

/** When an action is due, in words; empty where no day is given. */
export function dueWords({ due }: ActionFact, today: string): string {
  return due ? vscode.l10n.t('due {0}', shortDate(due, today)) : '';
}

/** An action's text for a list; one without words still has to be seen. */
export function actionLabel({ text }: ActionFact): string {
  return plainLinks(text).replace(/\s+/g, ' ') || vscode.l10n.t('(no words)');
}
