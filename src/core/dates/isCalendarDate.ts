/**
 * True for a day of the Gregorian calendar, written `yyyy-mm-dd`. Handwritten, because pages that load no calendar
 * library use it too.
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (days[month - 1] ?? 0));
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
