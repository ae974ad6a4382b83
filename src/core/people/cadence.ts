import { addDuration, daysBetween } from '../dates/calendar';

/** What determines when the next 1:1 is due; dates are local calendar dates. */
export interface Rhythm {
  /** ISO 8601 duration of whole days. */
  readonly cadence: string;
  readonly since?: string;
  readonly pausedUntil?: string;
  /** The latest 1:1 that is not in the future. */
  readonly lastOneOnOne?: string;
}

export type DueState = 'paused' | 'not-due' | 'due' | 'overdue';

/** The day the next 1:1 is due, never before a pause ends; `today` if nothing else is known. */
export function nextDue({ cadence, since, pausedUntil, lastOneOnOne }: Rhythm, today: string): string {
  const from = lastOneOnOne ?? since;
  const due = from ? addDuration(from, cadence) : today;
  return pausedUntil && pausedUntil > due ? pausedUntil : due;
}

/** Where a person stands on a day: due on the day itself, overdue from the next day on, never during a pause. */
export function dueState(rhythm: Rhythm, today: string): DueState {
  if (rhythm.pausedUntil && today < rhythm.pausedUntil) return 'paused';
  const days = daysBetween(nextDue(rhythm, today), today);
  return days > 0 ? 'overdue' : days === 0 ? 'due' : 'not-due';
}
