import { addDays } from '../dates/calendar';
import type { Person } from '../notebook/subjects';
import { nextDue } from '../people/cadence';
import { bucketOf } from './buckets';
import type { Rhythm, Week, WeekState } from './insights';

/**
 * The 1:1s with a person in each of these weeks, up to today. What was due is judged by how often the two meet now,
 * because the notes keep no earlier cadence; a leave counts from the last 1:1 before its end.
 */
export function rhythmOf(person: Person, weeks: readonly string[], today: string): Rhythm {
  const { id, name, oneOnOnes } = person;
  const shown = weeks.filter(week => week <= today);
  const held = oneOnOnes.filter(({ date }) => date <= today).reverse();
  const notes: { uri: string; date: string }[][] = shown.map(() => []);
  const end = addDays(shown.at(-1) ?? today, 7);
  for (const note of held) if (note.date < end) notes[bucketOf(shown, note.date)]?.push(note);
  let last = held.findLast(({ date }) => date < (shown[0] ?? ''))?.date;
  const dueAfter = dueDays(
    person,
    held.map(({ date }) => date),
    today,
  );
  return {
    person: id,
    name,
    weeks: shown.map((week, at): Week => {
      const own = notes[at] ?? [];
      const next = shown[at + 1] ?? end;
      // In the week that has begun, the day may still come.
      const until = next < today ? next : today;
      const state: WeekState = own.length > 0 ? 'met' : stateOf(dueAfter(last), week, until);
      last = own.at(-1)?.date ?? last;
      return { week, state, notes: own };
    }),
  };
}

interface Due {
  /** `undefined` before the first 1:1, where nothing is known to be due. */
  readonly due: string | undefined;
  /** Nothing is due before this day. */
  readonly awayUntil?: string;
}

/** `until` is the first day that no longer counts. */
function stateOf({ due, awayUntil }: Due, week: string, until: string): WeekState {
  if (due === undefined) return 'before';
  if (due >= until) return 'quiet';
  return awayUntil !== undefined && week < awayUntil ? 'away' : 'missed';
}

/** What was due after a 1:1, or before the first one; each is worked out once. */
function dueDays(
  { cadence, slot, pausedUntil, nextDue: dueNow }: Person,
  held: readonly string[],
  today: string,
): (last: string | undefined) => Due {
  const known = new Map<string | undefined, Due>();
  const beforeLeave = pausedUntil && held.findLast(date => date < pausedUntil);
  const find = (last: string | undefined): Due => {
    const awayUntil = pausedUntil && last === beforeLeave ? { awayUntil: pausedUntil } : {};
    // Nobody knows when the first was due, unless it still is.
    if (last === undefined) return { due: held.length === 0 ? dueNow : undefined, ...awayUntil };
    const rhythm = { cadence, lastOneOnOne: last, ...(slot?.weekday && { weekday: slot.weekday }) };
    return { due: nextDue(rhythm, today), ...awayUntil };
  };
  return last => {
    const found = known.get(last) ?? find(last);
    known.set(last, found);
    return found;
  };
}
