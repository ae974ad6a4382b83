import { join } from './address';
import type { Person } from './subjects';

/** The folders in a notes folder, and in a person's folder. */
export const folders = {
  people: 'people',
  /** Leads' notes about their own work. */
  own: 'me',
  templates: 'templates',
  scenarios: 'scenarios',
  /** In the notes folder: pictures of several people. In a person's folder: pictures of that person. */
  pictures: 'pictures',
  exports: 'exports',
  /** In a person's folder: review packets. */
  reviews: 'reviews',
} as const;

/** The files in a person's folder that are known by name. Their readers know what is in each. */
export const noteFiles = {
  profile: 'profile.md',
  inbox: 'inbox.md',
  next: 'next.md',
  tasks: 'tasks.md',
  expectations: 'expectations.md',
  feedback: 'feedback.md',
} as const;

export type NoteFile = keyof typeof noteFiles;

/** The file about the team as a whole, next to the people's folders. */
export const teamFile = 'team.md';

/** The id of the lead's own notes in the index; no person's folder can have this name. */
export const ownId = `${folders.own}/`;

/** Whether this is the lead and not a person on the team. */
export function isOwn({ id }: Pick<Person, 'id'>): boolean {
  return id === ownId;
}

/** Returns the address of a folder in the notes folder; like all addresses here, it may not exist yet. */
export function folderIn(root: string, folder: Exclude<keyof typeof folders, 'reviews'>): string {
  return join(root, folders[folder]);
}

/** Returns the folder of a person's notes, or of the lead's own. */
export function notesOf(root: string, id: string): string {
  return id === ownId ? folderIn(root, 'own') : join(root, folders.people, id);
}

/** Returns the address of a file in a person's folder. */
export function noteOf(root: string, id: string, file: NoteFile): string {
  return join(notesOf(root, id), noteFiles[file]);
}

/** Whether a name or address is that of a known file, ignoring case. */
export function isNamed(file: NoteFile, uri: string): boolean {
  return uri.slice(uri.lastIndexOf('/') + 1).toLowerCase() === noteFiles[file];
}

/** Returns the person whose folder something is or is in, given its path below the notes folder. */
export function personAt([first, person]: readonly string[]): string | undefined {
  return first === folders.people ? person : undefined;
}

/** The glob of everything read in a notes folder: people and the lead's own notes at any depth, other folders flat. */
export const readGlob = `{${[
  ...[folders.people, folders.own].flatMap(folder => [folder, `${folder}/**`]),
  ...[folders.templates, folders.scenarios].flatMap(folder => [folder, `${folder}/*`]),
].join(',')}}`;
