import { join, namesWithin } from '../notebook/address';
import type { FilePort } from '../notebook/ports';
import { type AskedFile, type NotesPart, partsOfNotes } from './gitParts';

/** A repository that git can be asked in. */
export interface GitRepository {
  /** Address of its folder, as it spells its files. */
  readonly root: string;
  /** Those of the files that git ignores; a tracked file never is. */
  ignored(files: readonly string[]): Promise<ReadonlySet<string>>;
  /** The files at or below a folder that git has in its index; `undefined` where there are some and nobody can say which. */
  tracked(folder: string): Promise<readonly string[] | undefined>;
}

/** Git, as far as the notes need it. */
export interface GitPort {
  /** The innermost repository that holds a place and can be asked; `undefined` where there is none. */
  repository(place: string): GitRepository | undefined;
  /** Address of the folder of a repository that holds a place and cannot be asked yet. */
  closed(place: string): Promise<string | undefined>;
}

/** Whether git would take the notes along. */
export interface Exposure {
  /** `partly`: it ignores some of them. `unknown`: they are in a repository that cannot be asked. */
  readonly state: 'ignored' | 'partly' | 'exposed' | 'unknown' | 'no-git';
  /** Address of the repository the notes folder is in. */
  readonly repository?: string;
  /** Only in part ignored: addresses of the files and folders that git would take. */
  readonly takes?: readonly string[];
  /** How many notes git has in its index already, 1 where it cannot say. */
  readonly tracked: number;
  /** Address of the first of them. */
  readonly firstTracked?: string;
}

/** What became of asking about one part. */
interface Answer {
  readonly part: NotesPart;
  /** The repository that decides, whether or not it could be asked. */
  readonly repository: string | undefined;
  readonly asked: boolean;
  /** What git would take of the files it was asked about, `tracked` left out. */
  readonly taken: readonly AskedFile[];
  readonly tracked: readonly string[];
  /** Git has some in its index, and cannot say which. */
  readonly uncounted: boolean;
}

/** Asks git about every file of the notes and every kind that may come, in each repository that has a say. */
export async function exposureOf(files: FilePort, git: GitPort, root: string): Promise<Exposure> {
  const parts = await partsOfNotes(files, root);
  const answers = await Promise.all(parts.map(part => answer(files, git, part)));
  const [first] = answers;
  const inGit = answers.filter(({ repository }) => repository !== undefined);
  const tracked = answers.flatMap(({ tracked }) => tracked).sort();
  const found = {
    ...(first?.repository !== undefined && { repository: first.repository }),
    tracked: tracked.length + answers.filter(({ uncounted }) => uncounted).length,
    ...(tracked[0] && { firstTracked: tracked[0] }),
  };
  if (inGit.length === 0) return { state: 'no-git', ...found };
  if (inGit.every(({ asked }) => !asked)) return { state: 'unknown', ...found };
  const all = inGit.flatMap(({ part }) => part.files);
  // Nobody knows what a repository takes that cannot be asked; it counts as all.
  const taken = inGit.flatMap(({ asked, part, taken }) => (asked ? taken : [part.folder]));
  if (taken.length === 0) return { state: 'ignored', ...found };
  const isTracked = new Set(tracked);
  const open = all.filter(({ shown }) => !isTracked.has(shown));
  if (inGit.every(({ asked }) => asked) && taken.length === open.length)
    return { state: 'exposed', ...found };
  return { state: 'partly', ...found, takes: named(root, taken, open) };
}

/** Where the notes folder is in a repository, as the repository spells it; `undefined` where it is not in it. */
export async function placeIn(
  files: FilePort,
  repository: string,
  folder: string,
): Promise<string | undefined> {
  const [within, place] = await Promise.all([files.real(repository), files.real(folder)]);
  if (within === place) return repository;
  const names = namesWithin(within, place);
  return names && join(repository, ...names);
}

async function answer(files: FilePort, git: GitPort, part: NotesPart): Promise<Answer> {
  const nothing = { part, asked: false, taken: [], tracked: [], uncounted: false };
  const open = await repositoryOf(files, git, part);
  if (!open) {
    const closed = part.repository ?? (await git.closed(part.folder.real));
    return { ...nothing, repository: closed };
  }
  const { repository, home } = open;
  const spelled = (real: string) => repository.root + real.slice(home.length);
  const paths = part.files.map(file => spelled(file.real));
  const folder = spelled(part.folder.real);
  const [ignored, index] = await Promise.all([
    // A question that git refuses, as within a part it does not look into, is no sign that it ignores anything.
    repository.ignored(paths).catch(() => new Set<string>()),
    repository.tracked(folder),
  ]);
  const below = index ?? [];
  const known = new Set(below);
  const shownOf = new Map(part.files.map((file, at) => [paths[at], file.shown]));
  const tracked = below.map(file => shownOf.get(file) ?? file);
  return {
    part,
    repository: repository.root,
    asked: true,
    taken: part.files.filter((_, at) => !ignored.has(paths[at] ?? '') && !known.has(paths[at] ?? '')),
    tracked,
    uncounted: index === undefined,
  };
}

/** The repository to ask about a part: the nearest one, and not another that it hides behind. */
async function repositoryOf(
  files: FilePort,
  git: GitPort,
  { folder, repository: nearest }: NotesPart,
): Promise<{ repository: GitRepository; home: string } | undefined> {
  for (const place of new Set([folder.shown, folder.real])) {
    const repository = git.repository(place);
    const home = repository && (await files.real(repository.root));
    const holds = home !== undefined && (home === folder.real || namesWithin(home, folder.real));
    if (repository && home !== undefined && holds && (nearest === undefined || nearest === home))
      return { repository, home };
  }
  return undefined;
}

/** Files as the fewest folders and files that name them all: a folder where all that was asked about in it is taken. */
function named(root: string, taken: readonly AskedFile[], all: readonly AskedFile[]): readonly string[] {
  const count = (files: readonly AskedFile[]) => {
    const counts = new Map<string, number>();
    for (const { shown } of files)
      for (const at of waysTo(root, shown)) counts.set(at, (counts.get(at) ?? 0) + 1);
    return counts;
  };
  const [of, in_] = [count(all), count(taken)];
  const names = taken.map(
    ({ shown }) => waysTo(root, shown).find(at => (of.get(at) ?? 0) <= (in_.get(at) ?? 0)) ?? shown,
  );
  // What is there says more than the folder in which something like it may come.
  const outermost = new Set(names);
  return [...outermost].filter(name => !names.some(other => other.startsWith(`${name}/`))).sort();
}

/** The folders below the notes folder that lead to something in it, the outermost first, and the thing itself. */
function waysTo(root: string, shown: string): readonly string[] {
  const names = namesWithin(root, shown) ?? [];
  return names.length === 0 ? [shown] : names.map((_, at) => join(root, ...names.slice(0, at + 1)));
}
