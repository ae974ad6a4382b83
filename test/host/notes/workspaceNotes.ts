import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { join } from '../../../src/core/notebook/address';
import type { CommandArguments, CommandId, CommandResult } from '../../../src/protocol/contract';

/** The notes folder of the test workspace. */
export const notesFolder = vscode.Uri.joinPath(
  vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.'),
  'team-notes',
);

const at = (path: string) => vscode.Uri.joinPath(notesFolder, ...path.split('/'));

/** The URI of a note, as commands return it. */
export const address = (path: string): string => join(notesFolder.toString(), ...path.split('/'));

/** A note as text, including its byte order mark. */
export async function read(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(at(path)));
}

/** Writes a note the way another program would. */
export async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

/** Renames a file or folder, as a user would in the explorer or outside. */
export async function rename(from: string, to: string): Promise<void> {
  await vscode.workspace.fs.rename(at(from), at(to));
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(at(path), { recursive: true });
}

/** Calls a documented command with arguments. */
export async function run<Id extends CommandId>(
  id: Id,
  given: CommandArguments<Id>,
): Promise<CommandResult<Id>> {
  return vscode.commands.executeCommand<CommandResult<Id>>(id, given);
}

/** Every file below a folder, with its size and modification time. */
export async function filesUnder(folder: vscode.Uri): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  // All at once: each is a round trip.
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type & vscode.FileType.Directory) return filesUnder(uri);
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      return [`${uri.path} ${size} ${mtime}`];
    }),
  );
  return found.flat().sort();
}

/** Waits until a check passes; the watcher may need a moment. */
export async function eventually(check: () => Promise<void> | void, milliseconds = 25_000): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (fault) {
      if (Date.now() > end) throw fault;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

/** Closes every editor, and discards unsaved text. */
export async function leaveEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
