import * as vscode from 'vscode';
import { completeAction } from '../../core/actions/completeAction';
import { offerOpen, registerActionCommand } from '../../platform/actionCommand';
import { actionLabel } from '../../platform/actionWords';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.completeAction',
  title: 'Complete Action…',
  icon: '$(check)',
  takes: { uri: field.address, line: field.line },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.completeAction`: completes an action in place. */
export function registerCompleteAction(notes: OpenNotes): vscode.Disposable {
  return registerActionCommand(contract, notes, {
    offer: people => offerOpen(people, vscode.l10n.t('Which one is done?')),
    ask: async given => given,
    plan: (text, { line }, expected) => completeAction(text, line, notes.today().date, expected),
    doneMessage: action => vscode.l10n.t('$(check) Done: {0}', actionLabel(action)),
  });
}
