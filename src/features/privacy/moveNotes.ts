import * as vscode from 'vscode';
import { filesFor, homeFolder } from '#files';
import { join, nameOf, namesWithin } from '../../core/notebook/address';
import { copyFolder } from '../../core/notebook/folderFiles';
import type { Notebook } from '../../core/notebook/notebook';
import { isRefusal, type Refusal } from '../../core/refusal';
import { moveToTrash, unsavedIn } from './trash';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'move-needs-trust': object;
  }
}

/** Asks for a folder to move the notes into; returns the URI they will have. */
export async function askPlace(folder: string): Promise<string | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Move the Notes To'),
      openLabel: vscode.l10n.t('Move Here'),
      canSelectFiles: false,
      canSelectFolders: true,
      ...(homeFolder && { defaultUri: vscode.Uri.parse(homeFolder) }),
    })) ?? [];
  const name = nameOf(folder);
  return chosen && join(chosen.toString(), name);
}

/**
 * Moves the notes out of the workspace: copies every file, reads each copy back, points the setting at the copies, and
 * only then moves the originals to the trash. If a step fails, the originals remain in use and complete.
 */
export async function moveNotes(notebook: Notebook, to: string): Promise<'done' | Refusal> {
  const from = notebook.root;
  const target = vscode.Uri.parse(to);
  const address = target.toString().replace(/\/$/, '');
  if (vscode.workspace.getWorkspaceFolder(target) || namesWithin(from, `${address}/x`))
    return { refused: 'place-in-workspace', folder: address };
  // The setting for the new place is a workspace setting, which VS Code ignores without trust.
  if (!vscode.workspace.isTrusted) return { refused: 'move-needs-trust' };
  const unsaved = unsavedIn(from);
  if (unsaved) return { refused: 'unsaved-changes', file: unsaved };
  if (target.scheme !== vscode.Uri.parse(from).scheme)
    return { refused: 'place-in-workspace', folder: address };
  const copied = await copyFolder(filesFor(from), from, address);
  if (isRefusal(copied)) return copied;
  const setting = vscode.workspace.getConfiguration('teamLead');
  const before = setting.inspect<string>('folder')?.workspaceValue;
  const point = (value: string | undefined) =>
    setting.update('folder', value, vscode.ConfigurationTarget.Workspace);
  await point(settingFor(address));
  const trashed = await moveToTrash(from);
  if (isRefusal(trashed)) await point(before);
  return trashed;
}

/** The shortest form, so that the setting also works in another user's home. */
function settingFor(address: string): string {
  const inHome = homeFolder ? namesWithin(homeFolder, address) : undefined;
  return inHome ? `~/${inHome.join('/')}` : vscode.Uri.parse(address).fsPath;
}
