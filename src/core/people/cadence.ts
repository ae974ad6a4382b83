import { addDuration, daysBetween } from '../dates/calendar';
import { onWeekday } from './rhythm';

/** What determines when the next 1:1 is due; dates are local calendar dates. */
export interface Rhythm {
  /** ISO 8601 duration of whole days. */
  readonly cadence: string;
  /** The weekday the two meet on, from 1 (Monday) to 7 (Sunday), if they have agreed on one. */
  readonly weekday?: number;
  readonly since?: string;
  readonly pausedUntil?: string;
  /** The day set for the next 1:1. */
  readonly next?: string;
  /** The latest 1:1 that is not in the future. */
  readonly lastOneOnOne?: string;
}

export type DueState = 'paused' | 'not-due' | 'due' | 'overdue';

/** The day set for the next 1:1 while it counts: until a 1:1 is held on it or later, and not during a pause. */
export function setDay({ next, lastOneOnOne, pausedUntil }: Rhythm): string | undefined {
  if (!next || (lastOneOnOne && lastOneOnOne >= next)) return undefined;
  return pausedUntil && pausedUntil > next ? undefined : next;
}

/** The day the next 1:1 is due, never before a pause ends; if nothing else is known, `today` or the next such weekday. */
export function nextDue(rhythm: Rhythm, today: string): string {
  const { cadence, weekday, since, pausedUntil, lastOneOnOne } = rhythm;
  const set = setDay(rhythm);
  if (set !== undefined) return set;
  const from = lastOneOnOne ?? since;
  const due = from
    ? onWeekday(addDuration(from, cadence), weekday, 'nearest')
    : onWeekday(today, weekday, 'next');
  return pausedUntil && pausedUntil > due ? onWeekday(pausedUntil, weekday, 'next') : due;
}

/** Where a person stands on a day: due on the day itself, overdue from the next day on, never during a pause. */
export function dueState(rhythm: Rhythm, today: string): DueState {
  if (rhythm.pausedUntil && today < rhythm.pausedUntil) return 'paused';
  const days = daysBetween(nextDue(rhythm, today), today);
  return days > 0 ? 'overdue' : days === 0 ? 'due' : 'not-due';
}
