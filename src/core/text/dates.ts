import { daysBetween } from '../dates/calendar';
import { sizeOf } from '../dates/sizeOf';
import { lateWords } from './counted';
import { kept } from './kept';
import type { Say } from './say';

// Building a format takes longer than a hundred uses of it, and a page has thousands of dates.
const dateFormats = kept<Intl.DateTimeFormat>();
const distanceFormats = kept<Intl.RelativeTimeFormat>();
const spanFormats = kept<Intl.NumberFormat>();

/** Dates and times in the language of `say`. Dates are `yyyy-mm-dd`, times `hh:mm`. */
export function datesIn(say: Say) {
  const { language = 'en' } = say;
  const relative = (count: number, unit: Intl.RelativeTimeFormatUnit) =>
    distanceFormats(language, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' })).format(
      count,
      unit,
    );

  /** A calendar date, or a local time on it, with the parts that are asked for. */
  function written(moment: string, parts: Intl.DateTimeFormatOptions): string {
    const format = dateFormats(
      JSON.stringify([language, parts]),
      () => new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }),
    );
    return format.format(new Date(moment.includes('T') ? `${moment}Z` : moment));
  }

  /** "Wed, Nov 25", with the year if it differs from that of `today`. */
  function shortDate(date: string, today = date): string {
    return written(date, { weekday: 'short', month: 'short', day: 'numeric', ...yearUnless(date, today) });
  }

  /** "Nov 9", with the year if it differs from that of `today` or if `today` is omitted. */
  function plainDate(date: string, today = ''): string {
    return written(date, { month: 'short', day: 'numeric', ...yearUnless(date, today) });
  }

  /** How far a date is from today, in words: "today", "3 days ago", "in 2 weeks". */
  function distance(date: string, today: string): string {
    const days = daysBetween(today, date);
    const { count, unit } = sizeOf(Math.abs(days));
    return relative(days < 0 ? -count : count, unit);
  }

  /** An upcoming day in the shortest form: "today", "Mon" within a week, otherwise "Dec 3". */
  function nearDay(date: string, today: string): string {
    const days = daysBetween(today, date);
    if (days === 0) return relative(days, 'day');
    return days > 0 && days < 7 ? written(date, { weekday: 'short' }) : plainDate(date, today);
  }

  /** Any day in the shortest form: "yesterday", "3 days ago", "tomorrow", "Mon" within a week, otherwise "Nov 5". */
  function anyDay(date: string, today: string): string {
    const days = daysBetween(today, date);
    return days >= -6 && days <= 1 ? relative(days, 'day') : nearDay(date, today);
  }

  /** When something is due: "2 days late", or as in `anyDay`. */
  function dueWords(due: string, today: string): string {
    const late = daysBetween(due, today);
    return late > 0 ? lateWords(say, late) : anyDay(due, today);
  }

  /** How long ago a day was, in one unit and in the shortest form: "9d", "5w", "8m". */
  function timeSince(date: string, today: string): string {
    const { count, unit } = sizeOf(daysBetween(date, today));
    const options = { style: 'unit', unit, unitDisplay: 'narrow' } as const;
    return spanFormats(`${language} ${unit}`, () => new Intl.NumberFormat(language, options)).format(count);
  }

  /** The name of a date's weekday. */
  function weekdayName(date: string): string {
    return written(date, { weekday: 'long' });
  }

  /** A local time, `yyyy-mm-ddThh:mm`: "Tue, Nov 24, 6:00 PM". */
  function timeWords(time: string): string {
    return written(time, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
  }

  /** A day, and its time if there is one: "Tue, Dec 1", "Tue, Dec 1, 10:00 AM". */
  function dayAndTimeWords(
    { date, time }: { readonly date: string; readonly time?: string },
    today: string,
  ): string {
    return time ? timeWords(`${date}T${time}`) : shortDate(date, today);
  }

  /** A time of day: "10:00 AM". */
  function clockWords(time: string): string {
    return written(`2026-01-01T${time}`, { hour: 'numeric', minute: '2-digit' });
  }

  return {
    written,
    shortDate,
    plainDate,
    distance,
    nearDay,
    anyDay,
    dueWords,
    timeSince,
    weekdayName,
    timeWords,
    clockWords,
    dayAndTimeWords,
  };
}

function yearUnless(date: string, today: string): Intl.DateTimeFormatOptions {
  return date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}
