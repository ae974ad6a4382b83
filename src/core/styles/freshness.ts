import { addDays } from '../calendar';
import type { StyleId } from './model';

/** Whether a reading still holds: `due` means read again soon, `overdue` read again before you rely on it. */
export interface Freshness {
  readonly state: 'fresh' | 'due' | 'overdue';
  /** The first day it is due, `yyyy-mm-dd`. */
  readonly dueOn: string;
  /** The first day it is overdue, `yyyy-mm-dd`. */
  readonly overdueOn: string;
}

/** How many weeks a reading stays fresh, by the style it led to (domain.md §2.6 [J]). */
export const freshWeeks: Readonly<Record<StyleId, number>> = { S1: 2, S2: 3, S3: 6, S4: 12 };

/** What makes a reading due at once, whatever its date (domain.md §2.6 [J]). */
export const readAgainSigns: readonly string[] = [
  'The task, its scope, its tools or what is at stake changed',
  'An outcome was not met',
  'Two outcomes in a row were met',
  'They were away for four weeks or more',
  'Their role, the team or the lead changed',
  'They ask for it',
  'An obstacle has lasted more than a week',
];

/** The state of a reading on a day; both dates `yyyy-mm-dd` (domain.md §2.6 [J]). */
export function freshness(readOn: string, style: StyleId, day: string): Freshness {
  const days = freshWeeks[style] * 7;
  const dueOn = addDays(readOn, days);
  const overdueOn = addDays(readOn, 2 * days);
  const state = day < dueOn ? 'fresh' : day < overdueOn ? 'due' : 'overdue';
  return { state, dueOn, overdueOn };
}
