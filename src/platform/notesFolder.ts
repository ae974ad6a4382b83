import * as vscode from 'vscode';
import { homeFolder } from '#files';
import { join } from '../core/notes/address';

/**
 * The notes folder's address, by the setting `teamLead.folder`. In a workspace of several folders the one that already
 * holds notes, else the first. `undefined` where no folder is open and the setting does not name one by itself.
 */
export async function findNotesFolder(): Promise<string | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const candidates = folders.flatMap(folder => notesFolderOf(folder) ?? []);
  if (candidates.length === 0) return notesFolderOf(undefined);
  if (candidates.length > 1) {
    for (const candidate of candidates) if (await isThere(join(candidate, 'people'))) return candidate;
  }
  return candidates[0];
}

function notesFolderOf(folder: vscode.WorkspaceFolder | undefined): string | undefined {
  const setting = vscode.workspace
    .getConfiguration('teamLead', folder)
    .get('folder', 'team-notes')
    .trim()
    .replaceAll('\\', '/');
  const [, home] = /^~(?:\/(.*))?$/.exec(setting) ?? [];
  if (setting === '~' || home !== undefined)
    return at(homeFolder ? vscode.Uri.parse(homeFolder) : undefined, home ?? '');
  const relative = setting.replace(/^\$\{workspaceFolder\}\/?/, '');
  if (/^(?:[A-Za-z]:)?\//.test(relative))
    return (folder?.uri.with({ path: slashed(relative) }) ?? vscode.Uri.file(relative)).toString();
  return at(folder?.uri, relative);
}

function at(base: vscode.Uri | undefined, relative: string): string | undefined {
  return base && vscode.Uri.joinPath(base, relative).toString().replace(/\/$/, '');
}

function slashed(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

async function isThere(uri: string): Promise<boolean> {
  return vscode.workspace.fs.stat(vscode.Uri.parse(uri)).then(
    () => true,
    () => false,
  );
}
