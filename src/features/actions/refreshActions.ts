import type * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import type { ActionsTree } from './actionsTree';

export const contract: UiCommand = {
  id: 'teamLead.refreshActions',
  title: 'Refresh Actions',
  icon: '$(refresh)',
};

/** `teamLead.refreshActions`: refreshes the Actions view, which drops completed actions. */
export function registerRefreshActions(tree: ActionsTree): vscode.Disposable {
  return registerUiCommand(contract, () => tree.refresh());
}
