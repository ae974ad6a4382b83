import { addDays, weekdayOf } from '../dates/calendar';

/** More dates than this are no plan but a calendar. */
const most = 5;

/**
 * The next check-in dates of an expectation: every so many working days (domain.md §3.3), before the day it is due, at
 * most five. A check-in more than once a day counts as one.
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
    if (day >= due || dates.length === most) return dates;
    dates.push(day);
  }
}
