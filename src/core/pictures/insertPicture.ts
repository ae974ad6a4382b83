import { addParagraphs, type Place } from '../markdown/edits';
import { relativeAddress } from '../markdown/sourceLink';
import { inSection } from '../meetings/noteSections';
import { preparedPage } from '../meetings/oneOnOneNote';
import { join } from '../notebook/address';
import { createNumbered } from '../notebook/createNumbered';
import { folders, notesOf, teamFile } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { personId } from '../people/personId';
import { isRefusal, type Refusal } from '../refusal';
import { singleSpaced } from '../singleSpaced';

/** A picture of one task on one day, to save with the notes. */
export interface TaskPicture {
  /** Calendar date. */
  readonly date: string;
  readonly task: string;
  /** The whole file. */
  readonly svg: string;
  /** Alternative text for people who cannot see it. */
  readonly alt: string;
}

/** The picture's new file, and where the link to it was written. */
export interface InsertedPicture {
  readonly picture: string;
  readonly note: Written;
}

/**
 * Saves a picture about one person in their folder and links to it on the page for the next 1:1
 * (media/docs/file-format.md).
 */
export function insertPicture(
  notebook: Notebook,
  person: Person,
  picture: TaskPicture,
): Promise<InsertedPicture | Refusal> {
  return insert(notebook, picturesOf(notebook, person), picture, notePlace(notebook, person, picture.date));
}

/**
 * Saves a picture about several people outside their folders, with a link in `team.md`: in one person's folder, a
 * copy of it would reveal the others (media/docs/file-format.md).
 */
export function insertTeamPicture(
  notebook: Notebook,
  picture: TaskPicture,
): Promise<InsertedPicture | Refusal> {
  return insert(
    notebook,
    picturesOf(notebook, undefined),
    picture,
    notePlace(notebook, undefined, picture.date),
  );
}

/** The folder for pictures of one person, or of several. */
export function picturesOf(notebook: Notebook, person: Person | undefined): string {
  return join(person ? notesOf(notebook.root, person.id) : notebook.root, folders.pictures);
}

/** The note for items about one person or several, with the initial text of the file. */
export function notePlace(
  notebook: Notebook,
  person: Person | undefined,
  date: string,
): { readonly uri: string; readonly initial: string; readonly place: Place } {
  if (person) return { ...preparedPage(notebook.root, person, date), place: inSection('Notes') };
  return {
    uri: join(notebook.root, teamFile),
    initial: '# Team\n',
    place: { section: { heading: date } },
  };
}

/** The file name of a picture: `2026-11-23-search-rewrite.svg`. */
export function pictureName({ date, task }: Pick<TaskPicture, 'date' | 'task'>): string {
  return `${date}-${/[\p{L}\p{N}]/u.test(task) ? personId(task, []) : 'picture'}.svg`;
}

/**
 * Saves a picture in a folder for a text that is open in an editor, and returns the link to insert; only the editor
 * changes the text.
 */
export async function pictureFor(
  notebook: Notebook,
  folder: string,
  picture: TaskPicture,
  note: string,
): Promise<{ readonly picture: string; readonly link: string } | Refusal> {
  const file = await createNumbered(notebook, join(folder, pictureName(picture)), picture.svg);
  return isRefusal(file) ? file : { picture: file.uri, link: link(picture, file.uri, note) };
}

async function insert(
  notebook: Notebook,
  folder: string,
  picture: TaskPicture,
  note: { readonly uri: string; readonly initial: string; readonly place: Place },
): Promise<InsertedPicture | Refusal> {
  const linkTo = (uri: string) => (text: string) =>
    addParagraphs(text, note.place, link(picture, uri, note.uri));
  // Check before writing the picture, so a note that refuses the link leaves no file behind.
  const wanted = join(folder, pictureName(picture));
  const asked = await notebook.tryOut(note.uri, linkTo(wanted));
  if (isRefusal(asked) && asked.refused !== 'file-missing') return asked;
  const file = await createNumbered(notebook, wanted, picture.svg);
  if (isRefusal(file)) return file;
  const written = await notebook.edit(note.uri, linkTo(file.uri), note.initial);
  return isRefusal(written) ? written : { picture: file.uri, note: written };
}

function link({ alt }: TaskPicture, picture: string, note: string): string {
  const text = singleSpaced(alt.trim()).replace(/[[\]\\]/g, '\\$&');
  return `![${text}](${relativeAddress(picture, note)})`;
}
