import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import type { TeamNotebook } from '../core/subjects/teamNotebook';
import { findOrRescan } from './findOrRescan';
import type { OpenNotes } from './notesParts';

/** A person in the notes, and the notebook they are in. */
export interface Found {
  readonly notebook: TeamNotebook;
  readonly person: Person;
}

/** Finds the person that a command names. */
export function findPerson(notes: OpenNotes, reference: string): Promise<Found | Refusal> {
  return findOrRescan(notes, notebook => {
    const person = notebook.person(reference, notes.today());
    return isRefusal(person) ? person : { notebook, person };
  });
}

/** Like `findPerson`, but rereads the person's files first, in case the watcher missed a change. */
export async function findPersonNow(notes: OpenNotes, reference: string): Promise<Found | Refusal> {
  const known = await findPerson(notes, reference);
  if (isRefusal(known)) return known;
  await notes.rescan(known.person.id);
  return findPerson(notes, known.person.id);
}
