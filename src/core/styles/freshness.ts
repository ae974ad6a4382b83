import { addDays } from '../dates/calendar';
import type { Shape } from '../shape';
import type { freshnessShape, freshWeeksShape } from './freshnessShapes';
import { type StyleId, styleIds } from './model';

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

/** Like `freshness`, for many readings on one day: computes the dates only once per style. */
export function freshnessOn(
  day: string,
  weeks: FreshWeeks = freshWeeks,
): (readOn: string, style: StyleId) => Freshness['state'] {
  const limits = new Map(
    styleIds.map(style => {
      const days = weeks[style] * 7;
      return [style, { due: addDays(day, -days), overdue: addDays(day, -2 * days) }] as const;
    }),
  );
  return (readOn, style) => {
    const { due = '', overdue = '' } = limits.get(style) ?? {};
    return readOn > due ? 'fresh' : readOn > overdue ? 'due' : 'overdue';
  };
}
