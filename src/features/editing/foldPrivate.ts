import * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import { foldable } from './privateFolding';

export const contract: UiCommand = {
  id: 'teamLead.foldPrivate',
  title: 'Fold Private Parts',
  enablement: 'editorLangId == markdown',
  offered: 'editorLangId == markdown',
};

/** `teamLead.foldPrivate`: folds every private part of the note in the active editor. */
export function registerFoldPrivate(): vscode.Disposable {
  return registerUiCommand(contract, async () => {
    const document = vscode.window.activeTextEditor?.document;
    const parts = document?.languageId === 'markdown' ? await foldable(document.getText()) : [];
    if (parts.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('$(info) Nothing here is private'), 5000);
      return;
    }
    await vscode.commands.executeCommand('editor.fold', { selectionLines: parts.map(part => part.start) });
  });
}
