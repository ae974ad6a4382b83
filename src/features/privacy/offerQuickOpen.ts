import * as vscode from 'vscode';
import { showMessage } from '../../platform/showMessage';

/** What VS Code reads to leave out of Ctrl+P what git ignores; its search reads the same. */
const section = 'search';
const key = 'useIgnoreFiles';

/**
 * Git ignores the notes from now on, and so does Ctrl+P: says how they are found again, with one button for it. It sets the
 * lead's own settings: those of the workspace are a file that others may see.
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
