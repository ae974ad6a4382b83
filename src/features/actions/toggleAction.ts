import * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { tickAction } from '../../platform/tickAction';
import type { UiCommand } from '../../protocol/contract';
import { nowhere } from '../../protocol/offered';
import { ActionNode } from './nodes';

export const contract: UiCommand = {
  id: 'teamLead.toggleAction',
  title: 'Check or Uncheck Action',
  offered: nowhere,
};

/**
 * `teamLead.toggleAction`: Space checks the selected action of the Actions view; on a group it expands or collapses as
 * usual.
 */
export function registerToggleAction(notes: OpenNotes): vscode.Disposable {
  return registerUiCommand(contract, async (node?: unknown) => {
    if (!(node instanceof ActionNode)) return vscode.commands.executeCommand('list.toggleExpand');
    const { action } = node.owed;
    return tickAction(notes, action, action.done ? 'reopen' : 'complete');
  });
}
