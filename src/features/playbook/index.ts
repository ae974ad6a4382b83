import * as vscode from 'vscode';
import { runCommand } from '../../platform/commands';
import { registerCardPages } from './cardPage';
import { registerCopyOpener } from './copyOpener';
import { type OpenerNeeds, registerInsertOpener } from './insertOpener';
import { registerLookUp } from './lookUp';
import { PlaybookTree } from './playbookTree';
import { registerUseOnLive } from './useOnLive';

/** The playbook: cards found by two letters, the Playbook view, and their openers. */
export function registerPlaybook(needs: OpenerNeeds): vscode.Disposable {
  return vscode.Disposable.from(
    registerCardPages(),
    registerLookUp(),
    registerCopyOpener(),
    registerInsertOpener(needs),
    registerUseOnLive(),
    vscode.window.createTreeView('teamLead.playbook', {
      treeDataProvider: new PlaybookTree(),
      showCollapseAll: true,
    }),
    vscode.commands.registerCommand('teamLead.playbook.showCard', (card: string) =>
      runCommand('teamLead.lookUp', { query: card }),
    ),
  );
}
