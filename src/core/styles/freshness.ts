import { addDays } from '../dates/calendar';
import type { Shape } from '../shape';
import type { freshnessShape, freshWeeksShape } from './freshnessShapes';
import type { StyleId } from './model';

export type Freshness = Shape<typeof freshnessShape>;
export type FreshWeeks = Shape<typeof freshWeeksShape>;

/** How many weeks a reading stays fresh unless the user says otherwise (domain.md §2.6 [J]). */
export const freshWeeks: FreshWeeks = { S1: 2, S2: 3, S3: 6, S4: 12 };

/** Events that make a reading due, whatever its date (domain.md §1.5, §2.6 [J]). */
export const signs = [
  'task-changed',
  'outcome-unmet',
  'two-outcomes-met',
  'two-check-ins-slipped',
  'commitment-down',
  'absence',
  'role-changed',
  'asked',
  'obstacle',
] as const;
export type Sign = (typeof signs)[number];

/** Each sign as a clause, ready to show. */
export const signWords: Readonly<Record<Sign, string>> = {
  'task-changed': 'The task, its scope, its tools or what is at stake changed',
  'outcome-unmet': 'An outcome was not met',
  'two-outcomes-met': 'Two outcomes in a row were met',
  'two-check-ins-slipped': 'Two check-ins slipped',
  'commitment-down': 'Their own reading shows less commitment',
  absence: 'They were away for four weeks or more',
  'role-changed': 'Their role, the team or the lead changed',
  asked: 'They ask for it',
  obstacle: 'An obstacle has lasted more than a week',
};

/** The signs that make a reading due at once, in words (domain.md §1.5, §2.6 [J]). */
export const readAgainSigns: readonly string[] = signs.map(sign => signWords[sign]);

/** The state of a reading on a day, judged by age alone; both dates `yyyy-mm-dd` (domain.md §2.6 [J]). */
export function freshness(
  readOn: string,
  style: StyleId,
  day: string,
  weeks: FreshWeeks = freshWeeks,
): Freshness {
  const days = weeks[style] * 7;
  const dueOn = addDays(readOn, days);
  const overdueOn = addDays(readOn, 2 * days);
  const state = day < dueOn ? 'fresh' : day < overdueOn ? 'due' : 'overdue';
  return { state, dueOn, overdueOn };
}
