import type { Refusal } from '../refusal';
import { type Owner, renderAction } from './actionItem';
import { addItem } from './edits';
import type { Notebook, Written } from './notebook';
import type { Person } from './notesIndex';
import { oneOnOneNote } from './oneOnOneNote';

/** Adds an action to a day's 1:1 note, which is created where there is none. */
export function addAction(
  notebook: Notebook,
  person: Person,
  given: { readonly text: string; readonly owner?: Owner; readonly due?: string; readonly date: string },
): Promise<Written | Refusal> {
  const { uri, initial } = oneOnOneNote(notebook.root, person, given.date);
  return notebook.edit(
    uri,
    text => addItem(text, { section: { heading: 'Actions' } }, eol => renderAction(given, person.id, eol)),
    initial,
  );
}
