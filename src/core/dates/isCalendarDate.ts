/**
 * True for a day of the Gregorian calendar, written `yyyy-mm-dd`. Handwritten, because pages that load no calendar
 * library use it too.
 */
export function isCalendarDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= (daysIn(Number(year))[Number(month) - 1] ?? 0);
}

function daysIn(year: number): readonly number[] {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}
