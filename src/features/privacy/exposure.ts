import * as vscode from 'vscode';
import { join, namesWithin } from '../../core/notes/address';
import type { Git, Repository } from './git';

/** Whether git would take the notes along. */
export interface Exposure {
  readonly state: 'ignored' | 'exposed' | 'unknown' | 'no-git';
  /** Address of the repository the notes are in. */
  readonly repository?: string;
  /** How many notes git has in its index already, 1 where it cannot say. */
  readonly tracked: number;
  /** Address of the first of them. */
  readonly firstTracked?: string;
}

/** Asks git about a notes folder. */
export async function exposureOf(git: Git, folder: string): Promise<Exposure> {
  const uri = vscode.Uri.parse(folder);
  const repository = git.getRepository(uri);
  if (!repository) {
    const root = await git.getRepositoryRoot?.(uri).catch(() => null);
    return root
      ? { state: 'unknown', repository: address(root), tracked: 0 }
      : { state: 'no-git', tracked: 0 };
  }
  // A note that nobody has: what is tracked already counts as not ignored.
  const probe = vscode.Uri.parse(join(folder, 'people', crypto.randomUUID(), 'inbox.md')).fsPath;
  const ignored = (await repository.checkIgnore([probe])).size > 0;
  return {
    state: ignored ? 'ignored' : 'exposed',
    repository: address(repository.rootUri),
    ...(await trackedBelow(repository, folder)),
  };
}

/** Something that should be looked at: the notes would be taken along, or some were already. */
export function isExposed({ state, tracked }: { readonly state: string; readonly tracked: number }): boolean {
  return state === 'exposed' || tracked > 0;
}

/** The tree without files, which every repository of git's older, and usual, format knows. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

async function trackedBelow(
  repository: Repository,
  folder: string,
): Promise<Pick<Exposure, 'tracked' | 'firstTracked'>> {
  try {
    await repository.getObjectDetails('', vscode.Uri.parse(folder).fsPath);
  } catch {
    return { tracked: 0 };
  }
  try {
    const all = (await repository.diffIndexWith(emptyTree))
      .map(change => change.uri.toString())
      .filter(file => namesWithin(folder, file))
      .sort();
    const [first] = all;
    return first ? { tracked: all.length, firstTracked: first } : { tracked: 1 };
  } catch {
    return { tracked: 1 };
  }
}

function address(uri: vscode.Uri): string {
  return uri.toString().replace(/\/$/, '');
}
