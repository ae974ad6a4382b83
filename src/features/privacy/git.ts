import * as vscode from 'vscode';
import type { GitPort, GitRepository } from '../../core/privacy/gitExposure';

/** The part of a repository in the API of VS Code's git extension (its `git.d.ts`, version 1) that we use. */
export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly onDidChange: vscode.Event<void> };
  /** Returns the paths that git ignores; never a tracked file. */
  checkIgnore(paths: string[]): Promise<Set<string>>;
  /** With an empty `treeish`, returns what the index has at or below a path; rejects if it has nothing. */
  getObjectDetails(treeish: string, path: string): Promise<unknown>;
  diffIndexWith(treeish: string): Promise<readonly { readonly uri: vscode.Uri }[]>;
}

/** The part of the git extension's API that we use. */
export interface Git {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly onDidCloseRepository: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
  /** Also finds repositories that VS Code has not opened; missing in some versions. */
  getRepositoryRoot?(uri: vscode.Uri): Promise<vscode.Uri | null>;
}

/** Adapts VS Code's git to the port of the notes. */
export function gitPort(git: Git): GitPort {
  return {
    repository: place => {
      const found = git.getRepository(vscode.Uri.parse(place));
      return found ? repositoryPort(found) : undefined;
    },
    async closed(place) {
      const root = await git.getRepositoryRoot?.(vscode.Uri.parse(place)).catch(() => null);
      return root ? addressOf(root) : undefined;
    },
  };
}

function repositoryPort(repository: Repository): GitRepository {
  return {
    root: addressOf(repository.rootUri),
    async ignored(files) {
      const paths = files.map(file => vscode.Uri.parse(file).fsPath);
      const ignored = await repository.checkIgnore(paths);
      return new Set(files.filter((_, at) => ignored.has(paths[at] ?? '')));
    },
    async tracked(folder) {
      try {
        await repository.getObjectDetails('', vscode.Uri.parse(folder).fsPath);
      } catch {
        return [];
      }
      // A SHA-256 repository has no tree with this id.
      const all = await repository.diffIndexWith(emptyTree).catch(() => []);
      const below = all.map(({ uri }) => uri.toString()).filter(file => file.startsWith(`${folder}/`));
      return below.length > 0 ? below : undefined;
    },
  };
}

/** The id of the empty tree, known to every SHA-1 repository. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function addressOf(uri: vscode.Uri): string {
  return uri.toString().replace(/\/$/, '');
}

/** The longest wait for the git extension to find a new window's repositories, in milliseconds. */
const patience = 5000;

/** VS Code's git API, ready for use; `undefined` if it is missing or the workspace is not trusted. */
export async function openGit(): Promise<Git | undefined> {
  if (!vscode.workspace.isTrusted) return undefined;
  const extension = vscode.extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): Git }>(
    'vscode.git',
  );
  try {
    const exports = await extension?.activate();
    if (!exports?.enabled) return undefined;
    const git = exports.getAPI(1);
    if (git.state === 'uninitialized') await stateChange(git);
    return git;
  } catch {
    // Without an installed git, the extension has no API to return.
    return undefined;
  }
}

function stateChange(git: Git): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, patience);
    const waiting = git.onDidChangeState(done);
    function done() {
      clearTimeout(timer);
      waiting.dispose();
      resolve();
    }
  });
}
