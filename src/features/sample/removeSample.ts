import * as vscode from 'vscode';
import { registerUiCommand, showDone } from '../../platform/commands';
import { showMessage } from '../../platform/showMessage';
import type { UiCommand } from '../../protocol/contract';
import { isSampleOpen, sampleFolder, showSample } from './sampleFolder';

export const contract: UiCommand = {
  id: 'teamLead.removeSample',
  title: 'Remove the Sample Team',
  offered: 'teamLead.sample == here || teamLead.sample == there',
};

/** `teamLead.removeSample`: deletes the copy of the sample team, and removes it from the list of recent folders. */
export function registerRemoveSample(storage: vscode.Uri): vscode.Disposable {
  return registerUiCommand(contract, async () => {
    const folder = sampleFolder(storage);
    const remove = vscode.l10n.t('Remove');
    const answer = await showMessage.warning(
      vscode.l10n.t('Remove the sample team?'),
      {
        modal: true,
        detail: vscode.l10n.t(
          'Its folder is deleted, with what you wrote there. Your own notes stay as they are.',
        ),
      },
      remove,
    );
    if (answer !== remove) return;
    const isOpen = isSampleOpen(folder);
    // VS Code would write open files back.
    if (isOpen) await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, fault => {
      if (!(fault instanceof vscode.FileSystemError && fault.code === 'FileNotFound')) throw fault;
    });
    await vscode.commands.executeCommand('vscode.removeFromRecentlyOpened', folder);
    await showSample(folder);
    showDone(vscode.l10n.t('$(check) The sample team is gone'));
    // Last, because the window reloads without a folder.
    if (isOpen) await vscode.commands.executeCommand('workbench.action.closeFolder');
  });
}
