import { bisectRight } from 'd3-array';
import { addDays, daysBetween, weekdayOf } from '../dates/calendar';
import { monthsOf, type Period } from '../dates/period';

/** A period divided into calendar units: the first day of each, in order. */
export interface Buckets {
  readonly unit: 'week' | 'month' | 'year';
  readonly starts: readonly string[];
}

/** The longest periods shown by week (in days) and by month (in months). */
const maxDaysByWeek = 120;
const maxMonths = 36;

/** The first days of the calendar weeks a period touches; `firstDay` is 1 for Monday to 7 for Sunday. */
export function weeksOf({ from, to }: Period, firstDay: number): readonly string[] {
  const starts: string[] = [];
  let start = addDays(from, -((weekdayOf(from) - firstDay + 7) % 7));
  while (start <= to) {
    starts.push(start);
    const next = addDays(start, 7);
    // The end of the calendar.
    if (next <= start) break;
    start = next;
  }
  return starts;
}

/** Weeks for a short period, months for a long one, years for a very long one. */
export function bucketsOf(period: Period, firstDay: number): Buckets {
  if (daysBetween(period.from, period.to) <= maxDaysByWeek)
    return { unit: 'week', starts: weeksOf(period, firstDay) };
  const months = monthsOf(period);
  if (months.length <= maxMonths) return { unit: 'month', starts: months.map(month => `${month}-01`) };
  return { unit: 'year', starts: [...new Set(months.map(month => `${month.slice(0, 4)}-01-01`))] };
}

/** The index of the part that contains a day; -1 for a day before the first. */
export function bucketOf(starts: readonly string[], date: string): number {
  return bisectRight(starts, date) - 1;
}
