import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as Duration from 'temporal-polyfill/fns/Duration';
import * as Now from 'temporal-polyfill/fns/Now';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';

/**
 * Local calendar dates as `yyyy-mm-dd` strings and ISO 8601 durations of whole days.
 * Strings sort and compare as dates do, survive YAML and JSON, and never slip over midnight into another time zone.
 */

/** Today where the extension runs, `yyyy-mm-dd`. */
export function today(): string {
  return PlainDate.toString(Now.plainDateISO());
}

/** True for a date that is on the calendar, written `yyyy-mm-dd`; `2026-02-30` is not. */
export function isCalendarDate(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  let is = true;
  try {
    date(text);
  } catch {
    is = false;
  }
  if (judged.size >= 5000) judged.clear();
  judged.set(text, is);
  return is;
}

// Notes name the same few thousand days again and again.
const judged = new Map<string, boolean>();

/** True for a duration that counts whole days and is longer than none: `P1W`, `P10D`, `P1M`, `P1M2W`. */
export function isDayDuration(text: string): boolean {
  return (
    /^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,3}D)?$/.test(text) &&
    !Duration.blank(Duration.fromString(text))
  );
}

/** Whole days from one calendar date to another; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return PlainDate.diffDays(date(from), date(to));
}

/** The calendar date a number of days later, earlier where negative. */
export function addDays(from: string, days: number): string {
  const most = 4_000_000;
  return fourDigits(PlainDate.toString(PlainDate.addDays(date(from), Math.max(-most, Math.min(most, days)))));
}

/** The calendar date one duration later; 31 January plus `P1M` is the last of February. */
export function addDuration(from: string, duration: string): string {
  return fourDigits(PlainDate.toString(PlainDate.add(date(from), Duration.fromString(duration))));
}

/** The calendar date a number of working days (Monday to Friday) after another; the next working day for 1. */
export function addWorkingDays(from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

/** The time on the clock where the extension runs, `yyyy-mm-ddThh:mm`; such times sort and compare as strings. */
export function now(): string {
  return PlainDateTime.toString(Now.plainDateTimeISO(), { smallestUnit: 'minute' });
}

/** True for a time of a day that is on the calendar, written `yyyy-mm-ddThh:mm`. */
export function isLocalTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isCalendarDate(text.slice(0, 10));
}

/** The local time a number of hours later, as the clock on the wall counts them. */
export function addHours(from: string, hours: number): string {
  const later = PlainDateTime.add(
    PlainDateTime.fromString(from, Calendar.getISO),
    Duration.fromString(`PT${hours}H`),
  );
  return PlainDateTime.toString(later, { smallestUnit: 'minute' });
}

/** Whole minutes from one local time to another, as the clock on the wall counts them. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  return daysBetween(from.slice(0, 10), to.slice(0, 10)) * 1440 + minutes(to) - minutes(from);
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return PlainDate.dayOfWeek(date(day));
}

/** A date beyond the years that four digits can name is the last or first of them, so that dates always sort as strings. */
function fourDigits(day: string): string {
  return day.startsWith('+') ? '9999-12-31' : day.startsWith('-') ? '0000-01-01' : day;
}

function date(text: string): PlainDate.Record {
  return PlainDate.fromString(text, Calendar.getISO);
}
