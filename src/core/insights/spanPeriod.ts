import { addDays, weekdayOf } from '../dates/calendar';
import type { Period } from '../dates/period';

/** How many weeks to show: about a month, a quarter, or a year. */
const weeksIn = { month: 4, quarter: 13, year: 52 } as const;

/** A period of whole weeks that ends with the current one. */
export function spanPeriod(span: keyof typeof weeksIn, today: string, firstDay: number): Period {
  const thisWeek = addDays(today, -((weekdayOf(today) - firstDay + 7) % 7));
  return { from: addDays(thisWeek, -7 * (weeksIn[span] - 1)), to: today };
}
