import { isCalendarDate } from '../../core/dates/calendar';
import { setFrontMatter } from '../../core/markdown/frontMatterEdit';
import type { Profile } from '../../core/people/profileReader';
import { hasWeekdays, type MeetingRhythm, readSlot, rhythmText, slotText } from '../../core/people/rhythm';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { Found } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';

declare module '../../core/refusal' {
  interface Refusals {
    /** Refuses a weekday for meetings less than a week apart. */
    readonly 'weekday-too-often': { readonly cadence: string };
  }
}

/** The changes to a person's meeting schedule; `null` removes a value, an omitted one stays. */
export interface RhythmChange {
  /** An ISO 8601 duration. */
  readonly cadence?: string;
  /** Such as "Tuesday 10:00". */
  readonly meets?: string | null;
  readonly pausedUntil?: string | null;
}

/** A person's schedule after a change. */
export interface RhythmNow {
  /** The profile's URI. */
  readonly uri: string;
  readonly cadence: string;
  readonly meets?: string;
  readonly pausedUntil?: string;
  readonly nextDue: string;
}

/** Edits only the keys of a profile that define the meeting schedule. */
export async function changeRhythm(
  notes: OpenNotes,
  found: Found,
  { cadence, meets, pausedUntil }: RhythmChange,
): Promise<RhythmNow | Refusal> {
  const { notebook, person } = found;
  const rhythm =
    cadence === undefined && meets === undefined ? undefined : changed(found, notes, { cadence, meets });
  if (rhythm && isRefusal(rhythm)) return rhythm;
  const changes = {
    ...(rhythm && { cadence: rhythmText(rhythm) }),
    ...(pausedUntil !== undefined && { 'paused-until': pausedUntil ?? '' }),
  };
  // A folder created by hand may have no profile: create a minimal one.
  const written = await notebook.edit(person.uri, text => setFrontMatter(text, changes), '');
  if (isRefusal(written)) return written;
  const now = notebook.person(person.id, notes.today());
  if (isRefusal(now)) return now;
  const profile = profileOf({ notebook, person: now });
  return {
    uri: written.uri,
    cadence: now.cadence,
    ...(now.slot && { meets: slotText(now.slot) }),
    ...(profile?.pausedUntil && { pausedUntil: profile.pausedUntil }),
    nextDue: now.nextDue,
  };
}

/** The facts of a person's profile. */
export function profileOf({ notebook, person }: Found): Profile | undefined {
  return notebook.index.notes.find(note => note.uri === person.uri)?.facts.profile;
}

/** The last day of a pause that is still on. */
export function awayUntil({ pausedUntil }: Found['person'], today: string): string | undefined {
  return pausedUntil && isCalendarDate(pausedUntil) && pausedUntil > today ? pausedUntil : undefined;
}

function changed(
  found: Found,
  notes: OpenNotes,
  given: { readonly cadence: string | undefined; readonly meets: string | null | undefined },
): MeetingRhythm | Refusal {
  const cadence = given.cadence ?? profileOf(found)?.cadence ?? notes.today().defaultCadence;
  const slot = given.meets === undefined ? found.person.slot : readSlot(given.meets ?? '');
  if (slot?.weekday === undefined || hasWeekdays(cadence)) return { cadence, ...(slot && { slot }) };
  if (given.meets) return { refused: 'weekday-too-often', cadence };
  // Meetings less than a week apart have no weekday; the time of day stays.
  return { cadence, ...(slot.time && { slot: { time: slot.time } }) };
}
