import * as vscode from 'vscode';
import type { ActionFact } from '../core/actions/actionFact';
import type { OwedBy } from '../core/actions/actionGroups';
import { shortDate } from './dates';
import { plainLinks } from './plainLinks';

/** Who owes an action of the person with this name: "you", or the name; empty where nobody is named. */
export function ownerWord({ owner }: ActionFact, name: string): string {
  return owner === 'me' ? vscode.l10n.t('you') : owner === 'them' ? name : '';
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
