import * as vscode from 'vscode';
import { reopenAction } from '../../core/actions/reopenAction';
import { registerActionCommand } from '../../platform/actionCommand';
import { actionLabel } from '../../platform/actionWords';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.reopenAction',
  title: 'Reopen Action…',
  icon: '$(discard)',
  takes: { uri: field.address, line: field.line },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** How many completed actions to offer; reopen an older one in its note. */
const offered = 100;

/** `teamLead.reopenAction`: reopens an action in place. */
export function registerReopenAction(notes: OpenNotes): vscode.Disposable {
  return registerActionCommand(contract, notes, {
    offer(people) {
      const actions = people
        .flatMap(person => person.actions.filter(({ done }) => done).map(action => ({ person, action })))
        .sort((one, other) => ((one.action.doneOn ?? '') < (other.action.doneOn ?? '') ? 1 : -1))
        .slice(0, offered)
        .map(({ person, action }) => ({ person, action, label: actionLabel(action), day: action.doneOn }));
      const question =
        actions.length > 0 ? vscode.l10n.t('Which one is not done?') : vscode.l10n.t('No action is done.');
      return { question, actions };
    },
    ask: async given => given,
    plan: (text, { line }, expected) => reopenAction(text, line, expected),
    doneMessage: action => vscode.l10n.t('$(discard) Open again: {0}', actionLabel(action)),
  });
}
