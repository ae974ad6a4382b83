import { singleSpaced } from '../singleSpaced';
import { addDays, addDuration, isCalendarDate } from './calendar';

/** A range of calendar days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A longer period must be a typo: nobody reviews that many years. */
export const longestYears = 10;

/** True for a period longer than `longestYears`. */
export function isTooLong({ from, to }: Period): boolean {
  return to > addDuration(from, `P${longestYears}Y`);
}

/** The periods offered in a list, in English; `readPeriod` understands each of them. */
export const namedPeriods = [
  'last 30 days',
  'last 90 days',
  'last quarter',
  'this quarter',
  'last half year',
  'this half year',
  'last 12 months',
  'this year',
] as const;

/**
 * Reads a period relative to `today`: "last quarter", "q3", "q3 2026", "h1", "last 6 months", "2026", "2026-07",
 * "since 2026-07-01", "2026-07-01 to 2026-09-30". A quarter or half without a year is the latest that has begun.
 * `undefined` for anything else, for an end before the start, and for more than `longestYears`.
 */
export function readPeriod(text: string, today: string): Period | undefined {
  const period = periodIn(text, today);
  return period && !isTooLong(period) ? period : undefined;
}

function periodIn(text: string, today: string): Period | undefined {
  const words = singleSpaced(text.trim().toLowerCase()).replace(/^the /, '');
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const named = /^(last|this) (month|quarter|half year|half|year)$/.exec(words);
  if (named) {
    const count = { month: 1, quarter: 3, 'half year': 6, half: 6, year: 12 }[named[2] ?? ''] ?? 12;
    const start = month - ((month - 1) % count);
    return months(year, named[1] === 'last' ? start - count : start, count);
  }
  const back = /^(?:the )?(?:last|past) (\d{1,3}) (day|week|month|year)s?$/.exec(words);
  if (back) {
    const count = Number(back[1]);
    if (count === 0) return undefined;
    const unit = { day: 1, week: 7 }[back[2] ?? ''];
    if (unit) return { from: addDays(today, 1 - count * unit), to: today };
    const at = dayOf(year, month - count * (back[2] === 'year' ? 12 : 1), Number(today.slice(8)));
    return at === undefined ? undefined : { from: addDays(at, 1), to: today };
  }
  const part = /^([qh])([1-4])(?<!h[34])(?:[ ,/-]*(\d{4}))?$/.exec(words);
  if (part) {
    const count = part[1] === 'q' ? 3 : 6;
    const start = (Number(part[2]) - 1) * count + 1;
    return months(part[3] ? Number(part[3]) : start > month ? year - 1 : year, start, count);
  }
  if (/^\d{4}$/.test(words)) return months(Number(words), 1, 12);
  const one = /^(\d{4})-(\d{2})$/.exec(words);
  if (one)
    return Number(one[2]) >= 1 && Number(one[2]) <= 12
      ? months(Number(one[1]), Number(one[2]), 1)
      : undefined;
  const [, from = '', to = today] =
    /^(?:since |from )?(\d{4}-\d{2}-\d{2})(?:(?: to | until | - | – |\.\.)(\d{4}-\d{2}-\d{2}))?$/.exec(
      words,
    ) ?? [];
  return isCalendarDate(from) && isCalendarDate(to) && from <= to ? { from, to } : undefined;
}

/** The calendar months a period touches, `yyyy-mm`, in order. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = count(from);
  return Array.from({ length: count(to) - first + 1 }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  });
}

/** `count` whole months from the `start`th month of a year; `start` may fall outside that year. */
function months(year: number, start: number, count: number): Period | undefined {
  const from = dayOf(year, start, 1);
  const next = dayOf(year, start + count, 1);
  return from === undefined || next === undefined ? undefined : { from, to: addDays(next, -1) };
}

/** A day in the `month`th month of a year, or that month's last day if it is shorter. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const whole = year * 12 + month - 1;
  const [years, rest] = [Math.floor(whole / 12), whole % 12];
  if (years < 1 || years > 9998) return undefined;
  const first = `${String(years).padStart(4, '0')}-${String(rest + 1).padStart(2, '0')}-`;
  for (let last = day; last > 0; last--) {
    const date = first + String(last).padStart(2, '0');
    if (isCalendarDate(date)) return date;
  }
  return undefined;
}
