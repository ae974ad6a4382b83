import * as vscode from 'vscode';
import { setContext } from '../../platform/contextKeys';

/** Where the sample team is copied to: outside every workspace and repository. */
export function sampleFolder(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'sample-team');
}

/** Whether the window shows the sample team. */
export function isSampleOpen(folder: vscode.Uri): boolean {
  return vscode.workspace.workspaceFolders?.some(({ uri }) => uri.path === folder.path) ?? false;
}

/** Sets the context key that tells menus whether there is a sample team to remove. */
export async function showSample(folder: vscode.Uri): Promise<void> {
  const there = await vscode.workspace.fs.stat(folder).then(
    () => true,
    () => false,
  );
  await setContext('teamLead.sample', isSampleOpen(folder) ? 'here' : there ? 'there' : 'none');
}
