import * as vscode from 'vscode';
import { showMessage } from '../../platform/showMessage';

/** The setting that hides files ignored by git from Quick Open and search. */
const section = 'search';
const key = 'useIgnoreFiles';

/**
 * Git ignores the notes from now on, and so does Quick Open: explains how to find them, with a button that fixes it.
 * Writes to the user settings, because the workspace's are in a file that others may see.
 */
export async function offerQuickOpen(folder: string): Promise<void> {
  const search = vscode.workspace.getConfiguration(section, vscode.Uri.parse(folder));
  const inWorkspace = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(folder)) !== undefined;
  if (!inWorkspace || search.get(key) !== true) return;
  const show = vscode.l10n.t('Show Ignored Files in Ctrl+P');
  const chosen = await showMessage.information(
    vscode.l10n.t(
      'Git ignores your notes, and so does Ctrl+P. Find in Notes still finds them. To open them with Ctrl+P, have it show what git ignores, in all your folders.',
    ),
    show,
  );
  if (chosen !== show) return;
  await search.update(key, false, vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Ctrl+P shows what git ignores'), 5000);
}
