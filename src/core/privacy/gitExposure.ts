import { join, namesWithin } from '../notebook/address';
import type { FilePort } from '../notebook/ports';
import { type AskedFile, type NotesPart, partsOfNotes } from './gitParts';

/** A repository we can ask git about. */
export interface GitRepository {
  /** Address of its folder, in the repository's own spelling. */
  readonly root: string;
  /**
   * Returns the files that git ignores; tracked files never are. May miss some, but never includes a file that git does
   * not ignore.
   */
  ignored(files: readonly string[]): Promise<ReadonlySet<string>>;
  /** The files at or below a folder in git's index; `undefined` if there are some but git cannot list them. */
  tracked(folder: string): Promise<readonly string[] | undefined>;
}

/** The parts of git needed for the notes. */
export interface GitPort {
  /** The innermost repository around a place that can be queried, if any. */
  repository(place: string): GitRepository | undefined;
  /** Address of the folder of a repository around a place that cannot be queried yet. */
  closed(place: string): Promise<string | undefined>;
}

/** Whether git would commit the notes. */
export interface Exposure {
  /** `partly`: git ignores some of them. `unknown`: they are in a repository that cannot be queried. */
  readonly state: 'ignored' | 'partly' | 'exposed' | 'unknown' | 'no-git';
  /** Address of the repository that contains the notes folder. */
  readonly repository?: string;
  /** If only partly ignored: addresses of the files and folders git would commit. */
  readonly takes?: readonly string[];
  /** How many notes are already in git's index; counts 1 if git cannot say. */
  readonly tracked: number;
  /** Address of the first of them. */
  readonly firstTracked?: string;
}

/** Git's answer about one part. */
interface Answer {
  readonly part: NotesPart;
  /** The repository in charge, whether or not it could be queried. */
  readonly repository: string | undefined;
  readonly asked: boolean;
  /** The files asked about that git would commit, without `tracked`. */
  readonly taken: readonly AskedFile[];
  readonly tracked: readonly string[];
  /** Some files are in git's index, but git cannot say which. */
  readonly uncounted: boolean;
}

/** Asks git about every file in the notes and every kind that may be added, in each repository involved. */
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
  // A repository that cannot be queried might commit anything, so its whole part counts.
  const taken = inGit.flatMap(({ asked, part, taken }) => (asked ? taken : [part.folder]));
  if (taken.length === 0) return { state: 'ignored', ...found };
  const isTracked = new Set(tracked);
  const open = all.filter(({ shown }) => !isTracked.has(shown));
  if (inGit.every(({ asked }) => asked) && taken.length === open.length)
    return { state: 'exposed', ...found };
  return { state: 'partly', ...found, takes: fewestNames(root, taken, open) };
}

/** Where the notes folder is inside a repository, in the repository's own spelling; `undefined` if it is not inside. */
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
  const [ignored, index] = await Promise.all([ignoredOf(repository, paths), repository.tracked(folder)]);
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

/**
 * Returns the paths that git ignores. VS Code takes git's answer when git exits, which may be before all of it is read,
 * so asks again about the remaining paths until an answer adds nothing.
 */
async function ignoredOf(repository: GitRepository, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const ignored = new Set<string>();
  for (let rest = paths, turn = 0; rest.length > 0; turn++) {
    // If git refuses to answer, for example about a nested repository, assume nothing is ignored.
    const more = await repository.ignored(rest).catch(() => undefined);
    for (const path of more ?? []) ignored.add(path);
    const left = rest.filter(path => !ignored.has(path));
    if (!more || (turn > 0 && left.length === rest.length)) break;
    rest = left;
  }
  return ignored;
}

/** The repository to ask about a part: the nearest one, never one further out. */
async function repositoryOf(
  files: FilePort,
  git: GitPort,
  { folder, repository: nearest }: NotesPart,
): Promise<{ repository: GitRepository; home: string } | undefined> {
  for (const place of new Set([folder.shown, folder.real])) {
    const repository = git.repository(place);
    if (!repository) continue;
    const home = await files.real(repository.root);
    const holds = home === folder.real || namesWithin(home, folder.real);
    if (holds && (nearest === undefined || nearest === home)) return { repository, home };
  }
  return undefined;
}

/** Reduces files to the fewest names that cover them: a folder if everything asked about in it would be committed. */
function fewestNames(
  root: string,
  taken: readonly AskedFile[],
  all: readonly AskedFile[],
): readonly string[] {
  const count = (files: readonly AskedFile[]) => {
    const counts = new Map<string, number>();
    for (const { shown } of files)
      for (const at of pathsTo(root, shown)) counts.set(at, (counts.get(at) ?? 0) + 1);
    return counts;
  };
  const [inAll, inTaken] = [count(all), count(taken)];
  const names = taken.map(
    ({ shown }) => pathsTo(root, shown).find(at => (inAll.get(at) ?? 0) <= (inTaken.get(at) ?? 0)) ?? shown,
  );
  // An existing file is more telling than a folder that may get one.
  const outermost = new Set(names);
  return [...outermost].filter(name => !names.some(other => other.startsWith(`${name}/`))).sort();
}

/** Each folder on the way from the notes folder to a file, outermost first, and the file itself. */
function pathsTo(root: string, shown: string): readonly string[] {
  const names = namesWithin(root, shown) ?? [];
  return names.length === 0 ? [shown] : names.map((_, at) => join(root, ...names.slice(0, at + 1)));
}
