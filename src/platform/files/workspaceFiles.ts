import * as vscode from 'vscode';
import type { FilePort, FolderEntry, WriteRefusal } from '../../core/notebook/ports';
import { sameBytes } from '../../core/notebook/sameBytes';
import { draftName, isDraft, isLeftBehind } from './drafts';

/**
 * Files through VS Code's own file systems: remote, virtual and web. These have no create-only write, so a new file
 * is written under another name and moved into place; by contract, the move refuses to overwrite.
 */
export const workspaceFiles: FilePort = {
  async list(folder) {
    const found = await ifExists(vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder)));
    if (!found) return undefined;
    const gone = new Set<string>();
    for (const [name, type] of found) {
      if (type === vscode.FileType.File && isDraft(name) && (await removeIfStale(folder, name)))
        gone.add(name);
    }
    const entries = found.filter(([name]) => !gone.has(name));
    return entries.map(([name, type]): FolderEntry => {
      const is = (kind: vscode.FileType) => (type & kind) !== 0;
      const kind = is(vscode.FileType.Directory) ? 'folder' : is(vscode.FileType.File) ? 'file' : 'other';
      return { name, kind, ...(is(vscode.FileType.SymbolicLink) && { link: true }) };
    });
  },

  async stat(file) {
    const found = await ifExists(vscode.workspace.fs.stat(vscode.Uri.parse(file)));
    return found && (found.type & vscode.FileType.File) !== 0
      ? { size: found.size, written: found.mtime }
      : undefined;
  },

  async readStamped(file, most) {
    const stamp = await this.stat(file);
    if (!stamp || stamp.size > most) return stamp && { stamp };
    const bytes = await this.read(file);
    return bytes && { stamp, bytes };
  },

  async read(file) {
    return ifExists(vscode.workspace.fs.readFile(vscode.Uri.parse(file)));
  },

  // This API cannot tell where a link leads.
  async real(path) {
    return path;
  },

  async createFolder(folder) {
    const uri = vscode.Uri.parse(folder);
    if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return 'read-only';
    return unlessRefused(() => vscode.workspace.fs.createDirectory(uri));
  },

  async isExecutable() {
    return false;
  },

  // One at a time: a move checks before it acts, so two at once would both find the name free.
  async create(file, bytes) {
    const mine = creating.then(() => create(file, bytes));
    creating = mine.catch(() => {});
    return mine;
  },

  async replace(file, expected, bytes) {
    const target = vscode.Uri.parse(file);
    if (vscode.workspace.fs.isWritableFileSystem(target.scheme) === false) return 'read-only';
    const present = await ifExists(vscode.workspace.fs.readFile(target));
    if (!present) return 'missing';
    if (!sameBytes(present, expected)) return 'changed';
    return unlessRefused(() => vscode.workspace.fs.writeFile(target, bytes));
  },
};

/** Deletes a draft left by an interrupted write; `false` if that write may still be running. */
async function removeIfStale(folder: string, name: string): Promise<boolean> {
  const file = vscode.Uri.joinPath(vscode.Uri.parse(folder), name);
  const found = await ifExists(vscode.workspace.fs.stat(file));
  if (found && !isLeftBehind(found.mtime)) return false;
  // A draft that cannot be deleted is hidden, and not a note.
  await vscode.workspace.fs.delete(file).then(undefined, () => {});
  return true;
}

let creating: Promise<unknown> = Promise.resolve();

async function create(file: string, bytes: Uint8Array): Promise<'done' | WriteRefusal> {
  const target = vscode.Uri.parse(file);
  if (vscode.workspace.fs.isWritableFileSystem(target.scheme) === false) return 'read-only';
  if (await ifExists(vscode.workspace.fs.stat(target))) return 'exists';
  return unlessRefused(async () => {
    const folder = vscode.Uri.joinPath(target, '..');
    await vscode.workspace.fs.createDirectory(folder);
    const draft = vscode.Uri.joinPath(folder, draftName());
    await vscode.workspace.fs.writeFile(draft, bytes);
    try {
      await vscode.workspace.fs.rename(draft, target, { overwrite: false });
    } catch (fault) {
      await vscode.workspace.fs.delete(draft);
      throw fault;
    }
  });
}

async function ifExists<T>(reading: Thenable<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (fault) {
    if (isCode(fault, 'FileNotFound') || isCode(fault, 'FileNotADirectory')) return undefined;
    throw fault;
  }
}

async function unlessRefused(writing: () => PromiseLike<void>): Promise<'done' | WriteRefusal> {
  try {
    await writing();
    return 'done';
  } catch (fault) {
    if (isCode(fault, 'FileExists')) return 'exists';
    if (isCode(fault, 'NoPermissions')) return 'read-only';
    throw fault;
  }
}

function isCode(fault: unknown, code: string): boolean {
  return fault instanceof vscode.FileSystemError && fault.code === code;
}
