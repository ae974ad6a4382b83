import { filesFor } from '#files';
import { type MeetingsFound, meetingsInCalendar } from '../../core/calendar/meetingsInCalendar';
import { localZone, now } from '../../core/dates/calendar';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import type { OpenNotes } from '../../platform/notesParts';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-calendar': { readonly file: string };
    readonly 'calendar-too-large': { readonly file: string };
  }
}

/** In bytes; years of a busy calendar take a tenth of it. */
const largest = 20_000_000;

/** Finds the next 1:1s with the people in the notes in a calendar file. Only reads the file, and does not prompt. */
export async function readCalendar(
  notes: OpenNotes,
  file: string,
): Promise<{ readonly notebook: TeamNotebook; readonly found: MeetingsFound } | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const read = await filesFor(file).readStamped(file, largest);
  if (!read) return { refused: 'file-missing', file };
  if (!read.bytes) return { refused: 'calendar-too-large', file };
  const text = new TextDecoder().decode(read.bytes);
  const people = notebook.people(notes.today());
  const found = await meetingsInCalendar(text, people, { now: now(), zone: localZone() });
  return found.isCalendar ? { notebook, found } : { refused: 'no-calendar', file };
}
