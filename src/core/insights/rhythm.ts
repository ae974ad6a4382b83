import { addDays } from '../dates/calendar';
import type { Person } from '../notebook/subjects';
import { nextDue } from '../people/cadence';
import type { Rhythm, Week, WeekState } from './insights';

/** A person's 1:1s, independent of the period, and when the one after each was due. */
export interface Meetings {
  readonly today: string;
  /** Oldest first, up to today. */
  readonly held: Person['oneOnOnes'];
  /** When a 1:1 was due after the one on this day, or before the first one. */
  dueAfter(last: string | undefined): Due;
}

interface Due {
  /** `undefined` before the first 1:1, if nothing is known to be due. */
  readonly due: string | undefined;
  /** Nothing is due before this day. */
  readonly awayUntil?: string;
}

/** The 1:1s with a person; computes only once what was due after each. */
export function meetingsOf(person: Person, today: string): Meetings {
  const { cadence, slot, pausedUntil, nextDue: dueNow, oneOnOnes } = person;
  const held = oneOnOnes.filter(({ date }) => date <= today).reverse();
  const beforeLeave = pausedUntil && held.findLast(({ date }) => date < pausedUntil)?.date;
  const known = new Map<string | undefined, Due>();
  const find = (last: string | undefined): Due => {
    const awayUntil = pausedUntil && last === beforeLeave ? { awayUntil: pausedUntil } : {};
    // No one knows when the first one was due, unless it still is.
    if (last === undefined) return { due: held.length === 0 ? dueNow : undefined, ...awayUntil };
    const rhythm = { cadence, lastOneOnOne: last, ...(slot?.weekday && { weekday: slot.weekday }) };
    return { due: nextDue(rhythm, today), ...awayUntil };
  };
  return {
    today,
    held,
    dueAfter(last) {
      const found = known.get(last) ?? find(last);
      known.set(last, found);
      return found;
    },
  };
}

/**
 * The 1:1s with a person in each of these weeks, up to today. What was due is judged by the current cadence, because
 * the notes keep no earlier one; a leave counts from the last 1:1 before its end.
 */
export function rhythmOf(
  { id, name }: Pick<Person, 'id' | 'name'>,
  { held, dueAfter, today }: Meetings,
  weeks: readonly string[],
): Rhythm {
  let at = held.findIndex(({ date }) => date >= (weeks[0] ?? ''));
  if (at < 0) at = held.length;
  const rows: Week[] = [];
  for (const [place, week] of weeks.entries()) {
    if (week > today) break;
    const last = held[at - 1]?.date;
    const next = weeks[place + 1] ?? addDays(week, 7);
    const first = at;
    while (at < held.length && (held[at]?.date ?? '') < next) at++;
    // The current week may still have its 1:1.
    const until = next < today ? next : today;
    const state: WeekState = at > first ? 'met' : stateOf(dueAfter(last), week, until);
    rows.push({ week, state, notes: at > first ? held.slice(first, at) : none });
  }
  return { person: id, name, weeks: rows };
}

const none: Week['notes'] = [];

/** `until` is the first day that no longer counts. */
function stateOf({ due, awayUntil }: Due, week: string, until: string): WeekState {
  if (due === undefined) return 'before';
  if (due >= until) return 'quiet';
  return awayUntil !== undefined && week < awayUntil ? 'away' : 'missed';
}
