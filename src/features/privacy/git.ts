import * as vscode from 'vscode';
import type { GitPort, GitRepository } from '../../core/privacy/gitExposure';

/** What is used of a repository as VS Code's own git extension gives it (its `git.d.ts`, version 1). */
export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly onDidChange: vscode.Event<void> };
  /** Those of the paths that git ignores; a tracked file never is. */
  checkIgnore(paths: string[]): Promise<Set<string>>;
  /** With an empty `treeish` what the index holds at or below a path; rejects where it holds nothing. */
  getObjectDetails(treeish: string, path: string): Promise<unknown>;
  diffIndexWith(treeish: string): Promise<readonly { readonly uri: vscode.Uri }[]>;
}

/** What is used of the git extension itself. */
export interface Git {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly onDidCloseRepository: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
  /** Also finds repositories that VS Code has not opened; not in every version. */
  getRepositoryRoot?(uri: vscode.Uri): Promise<vscode.Uri | null>;
}

/** VS Code's git as the notes ask it. */
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
      // A repository of the newer format has no tree of that name.
      const all = await repository.diffIndexWith(emptyTree).catch(() => []);
      const below = all.map(({ uri }) => uri.toString()).filter(file => file.startsWith(`${folder}/`));
      return below.length > 0 ? below : undefined;
    },
  };
}

/** The tree without files, which every repository of git's older, and usual, format knows. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function addressOf(uri: vscode.Uri): string {
  return uri.toString().replace(/\/$/, '');
}

/** The longest wait for the git extension to find the repositories of a window that has just opened. */
const patience = 5000;

/** VS Code's git, ready to be asked; `undefined` without it, or without the user's trust in the workspace. */
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
    // Where git is not installed the extension has nothing to give.
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
