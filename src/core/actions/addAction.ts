import { addItem } from '../markdown/edits';
import { inSection } from '../meetings/noteSections';
import { preparedPage } from '../meetings/oneOnOneNote';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { renderAction } from './actionItem';
import type { Owner } from './owner';

/** Adds an action to the page for the next 1:1, or to the day's note once it has been started. */
export function addAction(
  notebook: Notebook,
  person: Person,
  given: { readonly text: string; readonly owner?: Owner; readonly due?: string; readonly date: string },
): Promise<Written | Refusal> {
  const { uri, initial } = preparedPage(notebook.root, person, given.date);
  return notebook.edit(
    uri,
    text => addItem(text, inSection('Actions'), eol => renderAction(given, person.id, eol)),
    initial,
  );
}
