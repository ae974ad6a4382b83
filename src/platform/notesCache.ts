import * as vscode from 'vscode';
import { loadedOnce } from '../core/loadedOnce';
import { IndexCache } from '../core/notebook/indexCache';
import type { CachePort } from '../core/notebook/ports';

/** The part of the extension context that the cache needs; `storageUri` is `undefined` without a workspace. */
type Needs = Pick<vscode.ExtensionContext, 'storageUri' | 'extension'>;

/**
 * The cache of the notes in the workspace storage, created on first use because activation must not touch files.
 * `undefined` without a workspace.
 */
export function notesCache(needs: Needs): () => Promise<IndexCache | undefined> {
  return loadedOnce(
    async () => needs.storageUri && new IndexCache(fileIn(needs.storageUri), await buildOf(needs.extension)),
  );
}

/**
 * Identifies the code that reads the notes: the version, plus the size and time of its file, which change with each
 * build.
 */
async function buildOf({ extensionUri, packageJSON }: Needs['extension']): Promise<string> {
  const { version, main } = packageJSON as { version: string; main: string };
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, main));
    return `${version} ${size} ${mtime}`;
  } catch {
    return version;
  }
}

/** A file that is written to a draft and moved into place. */
function fileIn(folder: vscode.Uri): CachePort {
  const { fs } = vscode.workspace;
  const file = vscode.Uri.joinPath(folder, 'notes-index');
  const draft = vscode.Uri.joinPath(folder, 'notes-index.tmp');
  return {
    read: async () => fs.readFile(file),
    async write(bytes) {
      await fs.createDirectory(folder);
      await fs.writeFile(draft, bytes);
      await fs.rename(draft, file, { overwrite: true });
    },
  };
}
