import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import type { TeamNotebook } from '../core/subjects/teamNotebook';
import type { Notes } from './notes';

/** Finds the notebook and the person a command names, then does the command's work. */
export async function withPerson<T>(
  notes: Notes,
  reference: string,
  work: (notebook: TeamNotebook, person: Person) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const find = () => notebook.person(reference, notes.today());
  const known = find();
  // Somebody may have come without an event telling of it.
  if (isRefusal(known)) await notes.look();
  const person = isRefusal(known) ? find() : known;
  return isRefusal(person) ? person : work(notebook, person);
}

/** The same, with the person as their files are now, whether or not an event told of what changed in them. */
export async function withPersonNow<T>(
  notes: Notes,
  reference: string,
  work: (notebook: TeamNotebook, person: Person) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return withPerson(notes, reference, async (_notebook, { id }) => {
    await notes.look(id);
    return withPerson(notes, id, work);
  });
}
