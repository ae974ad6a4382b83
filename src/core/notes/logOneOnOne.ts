import type { Refusal } from '../refusal';
import { addParagraphs } from './edits';
import type { Notebook, Written } from './notebook';
import type { Person } from './notesIndex';
import { oneOnOneNote } from './oneOnOneNote';

/** Finds the note of a day's 1:1 or creates it. `text` is added to its notes. */
export function logOneOnOne(
  notebook: Notebook,
  person: Person,
  given: { readonly date: string; readonly text?: string },
): Promise<Written | Refusal> {
  const { uri, initial } = oneOnOneNote(notebook.root, person, given.date, given.text === undefined);
  return notebook.edit(
    uri,
    before =>
      given.text === undefined
        ? { edits: [], line: 0 }
        : addParagraphs(before, { section: { heading: 'Notes' } }, given.text),
    initial,
  );
}
