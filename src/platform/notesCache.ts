import * as vscode from 'vscode';
import { loadedOnce } from '../core/loadedOnce';
import { IndexCache } from '../core/notebook/indexCache';
import type { CachePort } from '../core/notebook/ports';

/** What the cache needs to know of the extension; `storageUri` is `undefined` without a workspace. */
type Needs = Pick<vscode.ExtensionContext, 'storageUri' | 'extension'>;

/**
 * The cache of the notes in the workspace's own storage, made when first asked for: activation touches no file.
 * `undefined` without a workspace.
 */
export function notesCache(needs: Needs): () => Promise<IndexCache | undefined> {
  return loadedOnce(
    async () => needs.storageUri && new IndexCache(fileIn(needs.storageUri), await buildOf(needs.extension)),
  );
}

/** Names the code that reads the notes: the version, and the file it is in, which is another one after each build. */
async function buildOf({ extensionUri, packageJSON }: Needs['extension']): Promise<string> {
  const { version, main } = packageJSON as { version: string; main: string };
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, main));
    return `${version} ${size} ${mtime}`;
  } catch {
    return version;
  }
}

/** A file that is written beside itself and moved into place. */
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
