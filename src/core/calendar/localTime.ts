import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** True for the IANA name of a time zone, such as `Europe/Berlin`. */
export function isZoneName(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let isKnown = /^[A-Za-z][\w+/-]{1,60}$/.test(name);
  try {
    if (isKnown) ZonedDateTime.fromString(`2026-01-01T00:00[${name}]`, Calendar.getISO);
  } catch {
    isKnown = false;
  }
  if (zones.size > 1000) zones.clear();
  zones.set(name, isKnown);
  return isKnown;
}

const zones = new Map<string, boolean>();

/** Converts a local time (`yyyy-mm-ddThh:mm`) from one time zone to another. */
export function inZone(time: string, from: string, to: string): string {
  const moved = ZonedDateTime.withTimeZone(ZonedDateTime.fromString(`${time}[${from}]`, Calendar.getISO), to);
  return PlainDateTime.toString(ZonedDateTime.toPlainDateTime(moved), { smallestUnit: 'minute' });
}
