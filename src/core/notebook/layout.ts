import { join } from './address';
import type { Person } from './subjects';

/** The folders in a notes folder, and in a person's. */
export const folders = {
  people: 'people',
  /** The lead's notes about the lead's own work. */
  own: 'me',
  templates: 'templates',
  scenarios: 'scenarios',
  /** Of several people; in a person's folder, theirs. */
  pictures: 'pictures',
  exports: 'exports',
  /** In a person's folder: review packets. */
  reviews: 'reviews',
} as const;

/** The files in a person's folder that are known by name. What is in each, its reader knows. */
export const noteFiles = {
  profile: 'profile.md',
  inbox: 'inbox.md',
  next: 'next.md',
  tasks: 'tasks.md',
  expectations: 'expectations.md',
  feedback: 'feedback.md',
} as const;

export type NoteFile = keyof typeof noteFiles;

/** The file beside the people's folders about the team as a whole. */
export const teamFile = 'team.md';

/** What the index files the lead's own notes under; no folder of a person can have this name. */
export const ownId = `${folders.own}/`;

/** Whether this stands for the lead, and not for a person in the team. */
export function isOwn({ id }: Pick<Person, 'id'>): boolean {
  return id === ownId;
}

/** A folder of the notes folder; like every address here, it may lead to nothing yet. */
export function folderIn(root: string, folder: Exclude<keyof typeof folders, 'reviews'>): string {
  return join(root, folders[folder]);
}

/** The folder with a person's notes, or the lead's own. */
export function notesOf(root: string, id: string): string {
  return id === ownId ? folderIn(root, 'own') : join(root, folders.people, id);
}

/** A file in a person's folder. */
export function noteOf(root: string, id: string, file: NoteFile): string {
  return join(notesOf(root, id), noteFiles[file]);
}

/** Whether a name or an address is that of a known file, in any case. */
export function isNamed(file: NoteFile, uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1).toLowerCase() === noteFiles[file];
}

/** The person whose folder something is or is in, by the names that lead there from the notes folder. */
export function personAt([first, person]: readonly string[]): string | undefined {
  return first === folders.people ? person : undefined;
}

/** The glob of what is read in a notes folder: people and the lead's own notes at any depth, the rest flat. */
export const readGlob = `{${[
  ...[folders.people, folders.own].flatMap(folder => [folder, `${folder}/**`]),
  ...[folders.templates, folders.scenarios].flatMap(folder => [folder, `${folder}/*`]),
].join(',')}}`;
