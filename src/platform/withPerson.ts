import type { Notebook } from '../core/notes/notebook';
import type { Person } from '../core/notes/notesIndex';
import { isRefusal, type Refusal } from '../core/refusal';
import type { Notes } from './notes';

/** Finds the notebook and the person a command names, then does the command's work. */
export async function withPerson<T>(
  notes: Notes,
  reference: string,
  work: (notebook: Notebook, person: Person) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const person = notebook.person(reference, notes.today());
  return isRefusal(person) ? person : work(notebook, person);
}
