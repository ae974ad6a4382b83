import { addDays, weekdayOf } from '../dates/calendar';

/** More dates than this would clutter the plan. */
const maxCount = 5;

/**
 * The next check-in dates of an expectation: at an interval of working days (domain.md §3.3), before the due date, at
 * most five. Several check-ins a day count as one.
 */
export function checkInDates(from: string, due: string, everyDays: number): readonly string[] {
  const dates: string[] = [];
  const step = Math.max(1, Math.round(everyDays));
  let day = from;
  for (;;) {
    for (let left = step; left > 0; ) {
      day = addDays(day, 1);
      if (weekdayOf(day) < 6) left--;
    }
    if (day >= due || dates.length === maxCount) return dates;
    dates.push(day);
  }
}
