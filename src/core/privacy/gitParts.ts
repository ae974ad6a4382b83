import { folderOf, join, namesWithin } from '../notebook/address';
import { folders, noteFiles, personAt, teamFile } from '../notebook/layout';
import type { FilePort } from '../notebook/ports';
import { excludeFile } from './gitExclude';

/** A file to ask git about. */
export interface AskedFile {
  /** What to name if git would commit it: the file or, for one that may be added, the folder it would be in. */
  readonly shown: string;
  /** Its real location. */
  readonly real: string;
}

/** The part of the notes that one repository is in charge of: the one with the nearest `.git` above. */
export interface NotesPart {
  /** Where the part begins: the notes folder, a repository inside it, or the target of a link. */
  readonly folder: AskedFile;
  /** The real address of the repository's folder; `undefined` if there is no `.git` above. */
  readonly repository: string | undefined;
  readonly files: readonly AskedFile[];
}

interface Part extends NotesPart {
  readonly files: AskedFile[];
}

/** No notes are nested deeper. */
const maxDepth = 16;
/** More files than any notes have; a link may lead to a whole disk. */
const maxCount = 50_000;
/** A name nobody uses, for files that may be added. */
const anyName = 'f2c1b7de-9d3b-4c0e-8a55-6f0d2b1e7a90';
const noteName = `${anyName}.md`;
const pictureName = `${anyName}.svg`;
const inPerson = [
  ...[...Object.values(noteFiles), '2000-01-01.md', noteName].map(name => [name]),
  [folders.pictures, pictureName],
  [folders.reviews, noteName],
];
/** Files that may be added, by what to name if git would commit them. */
const futureFiles: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [folders.people, inPerson.map(path => [anyName, ...path])],
  [folders.exports, [[`${anyName}.zip`], [`${anyName}.ics`], [pictureName], [anyName, noteFiles.profile]]],
  [folders.own, [[noteName]]],
  [folders.templates, [[noteName]]],
  [folders.scenarios, [[noteName]]],
  [folders.pictures, [[pictureName]]],
  [teamFile, [[]]],
];

/**
 * Divides the notes by the repository in charge: every existing file, one of each kind that may be added, and
 * whatever links outside the notes lead to.
 */
export async function partsOfNotes(files: FilePort, root: string): Promise<readonly NotesPart[]> {
  const parts: Part[] = [];
  const home = await files.real(root);
  const linked = new Set<string>();
  let count = 0;

  const begin = (folder: AskedFile, repository: string | undefined): Part => {
    const part = { folder, repository, files: [] };
    parts.push(part);
    return part;
  };
  const follow = async (shown: string, kind: 'file' | 'folder', depth: number) => {
    const real = await files.real(shown);
    if (real === home || namesWithin(home, real) || linked.has(real)) return;
    linked.add(real);
    const part = begin(
      { shown, real },
      await repositoryAbove(files, kind === 'file' ? folderOf(real) : real),
    );
    if (kind === 'file') part.files.push({ shown, real });
    else await visit({ shown, real }, part, depth + 1);
  };
  const visit = async (folder: AskedFile, outer: Part, depth: number) => {
    const entries = (await files.list(folder.shown).catch(() => undefined)) ?? [];
    const isOwn =
      folder !== outer.folder &&
      entries.some(({ name }) => name === '.git') &&
      (await excludeFile(files, folder.real)) !== undefined;
    const part = isOwn ? begin(folder, folder.real) : outer;
    for (const { name, kind, link } of entries) {
      if (name === '.git' || name.startsWith('.team-lead') || ++count > maxCount) continue;
      const inside = { shown: join(folder.shown, name), real: join(folder.real, name) };
      // Git commits a link as a link; the files behind it belong to the repository over there.
      if (kind === 'file' || link) part.files.push(inside);
      if (link && kind !== 'other') await follow(inside.shown, kind, depth);
      else if (kind === 'folder' && depth < maxDepth) await visit(inside, part, depth + 1);
    }
    const names = namesWithin(root, folder.shown) ?? [];
    if (names.length === 2 && personAt(names))
      part.files.push({ shown: folder.shown, real: join(folder.real, noteName) });
  };

  const notes = { shown: root, real: home };
  const first = begin(notes, await repositoryAbove(files, home));
  await visit(notes, first, 0);
  for (const [name, future] of futureFiles) {
    const shown = join(root, name);
    const real = await files.real(shown);
    // The part that contains its folder, usually the first.
    const part =
      parts.findLast(({ folder }) => folder.real === real || namesWithin(folder.real, real)) ?? first;
    for (const path of future) part.files.push({ shown, real: join(real, ...path) });
  }
  return parts;
}

/** The folder of the repository around a place, by the nearest `.git` at or above it. */
async function repositoryAbove(files: FilePort, place: string): Promise<string | undefined> {
  for (let at = place; /^[^/]*:\/\/[^/]*\/./.test(at); at = folderOf(at)) {
    if (await excludeFile(files, at)) return at;
  }
  return undefined;
}
