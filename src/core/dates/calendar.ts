import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as Duration from 'temporal-polyfill/fns/Duration';
import * as Now from 'temporal-polyfill/fns/Now';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import { isCalendarDate } from './isCalendarDate';

export { isCalendarDate };

/**
 * Local calendar dates as `yyyy-mm-dd` strings and ISO 8601 durations of whole days.
 * Strings sort and compare as dates do, survive YAML and JSON, and never slip over midnight into another time zone.
 */

/** Today where the extension runs, `yyyy-mm-dd`. */
export function today(): string {
  return PlainDate.toString(Now.plainDateISO());
}

/** True for a duration of one or more whole days: `P1W`, `P10D`, `P1M`, `P1M2W`. */
export function isDayDuration(text: string): boolean {
  return (
    /^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,3}D)?$/.test(text) &&
    !Duration.blank(Duration.fromString(text))
  );
}

/** Whole days from one calendar date to another; negative if `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return PlainDate.diffDays(date(from), date(to));
}

/** The calendar date that many days later, or earlier if the number is negative. */
export function addDays(from: string, days: number): string {
  const maxDays = 4_000_000;
  return fourDigits(
    PlainDate.toString(PlainDate.addDays(date(from), Math.max(-maxDays, Math.min(maxDays, days)))),
  );
}

/** The calendar date one duration later; January 31 plus `P1M` is the last day of February. */
export function addDuration(from: string, duration: string): string {
  return fourDigits(PlainDate.toString(PlainDate.add(date(from), Duration.fromString(duration))));
}

/** The calendar date that many working days (Monday to Friday) later: 1 is the next working day. */
export function addWorkingDays(from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

/** The local time where the extension runs, `yyyy-mm-ddThh:mm`; such times sort and compare as strings. */
export function now(): string {
  return PlainDateTime.toString(Now.plainDateTimeISO(), { smallestUnit: 'minute' });
}

/** The name of the time zone where the extension runs, such as `Europe/Berlin`. */
export function localZone(): string {
  return Now.timeZoneId();
}

/** True for a real local time written `yyyy-mm-ddThh:mm`. */
export function isLocalTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isCalendarDate(text.slice(0, 10));
}

/** The local time that many hours later on the wall clock. */
export function addHours(from: string, hours: number): string {
  const later = PlainDateTime.add(
    PlainDateTime.fromString(from, Calendar.getISO),
    Duration.fromString(`PT${hours}H`),
  );
  return PlainDateTime.toString(later, { smallestUnit: 'minute' });
}

/** Whole minutes from one local time to another on the wall clock. */
export function minutesBetween(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14));
  return daysBetween(from.slice(0, 10), to.slice(0, 10)) * 1440 + minutes(to) - minutes(from);
}

/** The day of the week, from 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return PlainDate.dayOfWeek(date(day));
}

/** Clamps a date to the years 0000 to 9999, so dates always sort as strings. */
function fourDigits(day: string): string {
  return day.startsWith('+') ? '9999-12-31' : day.startsWith('-') ? '0000-01-01' : day;
}

function date(text: string): PlainDate.Record {
  return PlainDate.fromString(text, Calendar.getISO);
}
