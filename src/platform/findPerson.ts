import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import type { TeamNotebook } from '../core/subjects/teamNotebook';
import type { OpenNotes } from './notesParts';

/** A person as the notes know them, and the notebook they are in. */
export interface Found {
  readonly notebook: TeamNotebook;
  readonly person: Person;
}

/** The person whom a command names. */
export async function findPerson(notes: OpenNotes, reference: string): Promise<Found | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const find = () => notebook.person(reference, notes.today());
  const known = find();
  // Somebody may have come without an event telling of it.
  if (isRefusal(known)) await notes.look();
  const person = isRefusal(known) ? find() : known;
  return isRefusal(person) ? person : { notebook, person };
}

/** The same, with the person as their files are now, whether or not an event told of what changed in them. */
export async function findPersonNow(notes: OpenNotes, reference: string): Promise<Found | Refusal> {
  const known = await findPerson(notes, reference);
  if (isRefusal(known)) return known;
  await notes.look(known.person.id);
  return findPerson(notes, known.person.id);
}
