import type * as vscode from 'vscode';
import { registerOwnCommand } from '../../platform/commands';
import type { OwnCommand } from '../../protocol/contract';
import type { ActionsTree } from './actionsTree';

export const contract: OwnCommand = {
  id: 'teamLead.refreshActions',
  title: 'Refresh Actions',
  icon: '$(refresh)',
};

/** `teamLead.refreshActions`: refreshes the Actions view, which drops completed actions. */
export function registerRefreshActions(tree: ActionsTree): vscode.Disposable {
  return registerOwnCommand(contract, () => tree.refresh());
}
