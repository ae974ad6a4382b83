import { bisectRight } from 'd3-array';
import { addDays, daysBetween, weekdayOf } from '../dates/calendar';
import { monthsOf, type Period } from '../dates/period';

/** A period in equal parts, in order: the first day of each. */
export interface Buckets {
  readonly unit: 'week' | 'month' | 'year';
  readonly starts: readonly string[];
}

/** So many days still show by week, and so many months by month. */
const mostDaysByWeek = 120;
const mostMonths = 36;

/** The first days of the calendar weeks a period touches; `firstDay` is 1 for Monday to 7 for Sunday. */
export function weeksOf({ from, to }: Period, firstDay: number): readonly string[] {
  const starts: string[] = [];
  let start = addDays(from, -((weekdayOf(from) - firstDay + 7) % 7));
  while (start <= to) {
    starts.push(start);
    const next = addDays(start, 7);
    // The calendar ends.
    if (next <= start) break;
    start = next;
  }
  return starts;
}

/** The weeks of a short period, the months of a long one, the years of a very long one. */
export function bucketsOf(period: Period, firstDay: number): Buckets {
  if (daysBetween(period.from, period.to) <= mostDaysByWeek)
    return { unit: 'week', starts: weeksOf(period, firstDay) };
  const months = monthsOf(period);
  if (months.length <= mostMonths) return { unit: 'month', starts: months.map(month => `${month}-01`) };
  return { unit: 'year', starts: [...new Set(months.map(month => `${month.slice(0, 4)}-01-01`))] };
}

/** The place of a day's part; -1 for a day before the first. */
export function bucketOf(starts: readonly string[], date: string): number {
  return bisectRight(starts, date) - 1;
}
