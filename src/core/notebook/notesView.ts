import type { Person } from './subjects';

/** What is shown of the notes: everything that shows them gets them through it, and what is written does not. */
export interface NotesView {
  person(person: Person): Person;
  /** A note's text with the same number of lines. */
  text(place: NotePlace, text: string): string;
}

/** Whose note it is, its file's name, and whether that or a folder's says that it is private. */
export interface NotePlace {
  readonly person: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** All there is. */
export const wholeView: NotesView = { person: person => person, text: (_, text) => text };
