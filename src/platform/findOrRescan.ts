import { isRefusal, type Refusal } from '../core/refusal';
import type { TeamNotebook } from '../core/subjects/teamNotebook';
import type { OpenNotes } from './notesParts';

/** Finds something in the notes; rescans them if it is missing, because the watcher may have missed it. */
export async function findOrRescan<Found extends object>(
  notes: OpenNotes,
  find: (notebook: TeamNotebook) => Found | Refusal,
): Promise<Found | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const known = find(notebook);
  if (!isRefusal(known)) return known;
  await notes.rescanForMissing();
  return find(notebook);
}
