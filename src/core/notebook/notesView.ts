import type { Person } from './subjects';

/**
 * What is shown of the notes. Everything that displays notes gets them through a view; everything that writes them does
 * not.
 */
export interface NotesView {
  person(person: Person): Person;
  /** Returns the note's text with the same number of lines. */
  text(place: NotePlace, text: string): string;
}

/** The person a note belongs to, its file name, and whether that name or a folder's marks it as private. */
export interface NotePlace {
  readonly person: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** Shows everything. */
export const wholeView: NotesView = { person: person => person, text: (_, text) => text };
