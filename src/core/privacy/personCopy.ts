import { isTooLarge } from '../markdown/noteSize';
import { isPrivateName } from '../markdown/privateMark';
import { join, leadsInto } from '../notebook/address';
import { copyMarker, copyMarkerText, markCopy } from '../notebook/copyMark';
import { entriesBelow } from '../notebook/folderFiles';
import { folderIn, isNamed, notesOf } from '../notebook/layout';
import type { Notebook } from '../notebook/notebook';
import { decode } from '../notebook/noteText';
import { notWritten } from '../notebook/notWritten';
import type { FilePort } from '../notebook/ports';
import { TimeSlicer } from '../notebook/timeSlicer';
import type { Refusal } from '../refusal';
import { type LeftOut, shareCopySteps, sumLeftOut } from './shareCopy';

declare module '../refusal' {
  interface Refusals {
    readonly 'place-in-people': { readonly folder: string };
  }
}

/** The outcome of making copies to share. */
export interface SharedCopy {
  /** Address of the folder with the copies. */
  readonly uri: string;
  /** How many files were copied. */
  readonly files: number;
  /** How many private parts were left out, in total and by reason. */
  readonly leftOut: number;
  readonly why: LeftOut;
  /**
   * Not copied: files where private parts cannot be found, because they are not Markdown, not UTF-8 text or too large;
   * links, pipes and unreadable files; and the page for the next 1:1.
   */
  readonly skipped: readonly string[];
}

/**
 * Copies a person's notes without private parts into a folder, unless one of the files already exists. Unsaved text
 * counts. The front matter marks each file as a copy made on `date`. `target` is the file system of the folder, which
 * must be outside the people folder even when links are followed.
 */
export async function sharePerson(
  notebook: Notebook,
  person: string,
  to: string,
  date: string,
  target: FilePort = notebook.files,
): Promise<SharedCopy | Refusal> {
  if (await isAmongPeople(notebook, to, target)) return { refused: 'place-in-people', folder: to };
  const outside = await notebook.boundary.refusalWithin(to);
  if (outside) return outside;
  const folder = notesOf(notebook.root, person);
  const copies: { uri: string; text: string }[] = [];
  const skipped: string[] = [];
  const why: LeftOut[] = [];
  const pace = new TimeSlicer();
  for (const { names, kind } of await entriesBelow(notebook.files, folder)) {
    const file = join(folder, ...names);
    const name = names.at(-1) ?? '';
    if (kind === 'folder' || name.toLowerCase() === copyMarker) continue;
    if (names.some(isPrivateName)) {
      why.push({ file: 1 });
      continue;
    }
    // What is prepared but not yet said stays with the lead.
    const isShared = kind === 'file' && /\.md$/i.test(name) && !isNamed('next', name);
    const text = isShared ? await strictText(notebook, file) : undefined;
    // Nobody looked for private parts in a file that is too large to read.
    if (text === undefined || isTooLarge(text)) {
      skipped.push(file);
      continue;
    }
    // Check again with the mark in place, because it turns broken front matter below it into text.
    const open = await pace.runSteps(shareCopySteps(text));
    const copy = await pace.runSteps(shareCopySteps(markCopy(open.text, date)));
    why.push(open.why, copy.why);
    if (open.why.file || copy.why.file) continue;
    copies.push({ uri: join(to, ...names), text: copy.text });
  }
  for (const { uri } of copies) {
    if (await target.read(uri)) return { refused: 'file-exists', file: uri };
  }
  // Written first, so nobody takes the other copies for notes meanwhile.
  const marker = await target.create(join(to, copyMarker), encoder.encode(copyMarkerText(date)));
  if (marker !== 'done' && marker !== 'exists') return notWritten(marker, to);
  for (const { uri, text } of copies) {
    const outcome = await target.create(uri, encoder.encode(text));
    if (outcome !== 'done') return notWritten(outcome, uri);
  }
  const sum = sumLeftOut(why);
  const leftOut = Object.values(sum).reduce((all, count) => all + count, 0);
  return { uri: to, files: copies.length, leftOut, why: sum, skipped };
}

/** Whether a place is inside the people folder, directly or through links. */
export async function isAmongPeople(notebook: Notebook, place: string, target: FilePort): Promise<boolean> {
  const people = folderIn(notebook.root, 'people');
  return leadsInto(people, place) || leadsInto(await notebook.files.real(people), await target.real(place));
}

/** A person's files, and those that could not be read. */
export interface PersonFiles {
  /** Each with its path below the person's folder. */
  readonly files: readonly { readonly names: readonly string[]; readonly bytes: Uint8Array }[];
  /** Links, pipes and unreadable files. */
  readonly skipped: readonly string[];
}

/** All of a person's files, private parts included. Unsaved text counts. */
export async function personFiles(notebook: Notebook, person: string): Promise<PersonFiles> {
  const folder = notesOf(notebook.root, person);
  const files: { names: readonly string[]; bytes: Uint8Array }[] = [];
  const skipped: string[] = [];
  for (const { names, kind } of await entriesBelow(notebook.files, folder)) {
    if (kind === 'folder') continue;
    const file = join(folder, ...names);
    const open = kind === 'file' ? notebook.editors.open(file) : undefined;
    const bytes = open?.dirty
      ? encoder.encode(open.text)
      : kind === 'file' && (await readable(notebook, file));
    if (bytes) files.push({ names, bytes });
    else skipped.push(file);
  }
  return { files, skipped };
}

async function readable(notebook: Notebook, file: string): Promise<Uint8Array | undefined> {
  return notebook.files.read(file).catch(() => undefined);
}

async function strictText(notebook: Notebook, file: string): Promise<string | undefined> {
  const open = notebook.editors.open(file);
  if (open) return open.text;
  const bytes = await readable(notebook, file);
  return bytes && decode(bytes);
}

const encoder = new TextEncoder();
