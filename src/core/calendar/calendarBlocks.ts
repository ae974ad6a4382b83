import { textStart } from '../markdown/lines';
import type { Steps } from '../steps';

/** A component of a calendar file, parsed separately so that a broken one does not affect the others. */
export interface CalendarBlock {
  readonly kind: 'VEVENT' | 'VTIMEZONE';
  /** Only the lines about time and attendees; the description is never read. */
  readonly text: string;
}

/** The properties to read from events and time zones. */
const wanted = new Set([
  ...['BEGIN', 'END', 'UID', 'SUMMARY', 'STATUS', 'DTSTART', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'],
  ...['ATTENDEE', 'ORGANIZER', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO'],
]);
/** Larger components are skipped; in UTF-16 units. */
const maxSize = 64_000;
/** How many lines to read per step. */
const linesInStep = 500;

/**
 * Splits a calendar file (RFC 5545) into its events and time zones. `undefined` stands for one that is too large or not
 * closed. Alarms and all other components are left out.
 */
export function* calendarBlocks(text: string): Steps<readonly (CalendarBlock | undefined)[]> {
  const found: (CalendarBlock | undefined)[] = [];
  let kind: CalendarBlock['kind'] | undefined;
  let lines: string[] = [];
  let size = 0;
  /** The nested component whose lines are being skipped. */
  let inner: string | undefined;
  let isKept = false;
  let count = 0;
  for (let start = textStart(text); start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end);
    start = end + 1;
    if (++count % linesInStep === 0) yield;
    if (/^[ \t]/.test(line)) {
      if (isKept && !inner) take(line);
      continue;
    }
    const [, name = ''] = /^([A-Za-z-]{1,20})[:;]/.exec(line) ?? [];
    const key = name.toUpperCase();
    const value = line
      .slice(name.length + 1)
      .trim()
      .toUpperCase();
    isKept = wanted.has(key);
    if (key === 'BEGIN' && (value === 'VEVENT' || value === 'VTIMEZONE')) {
      if (kind) found.push(undefined);
      kind = value;
      lines = [];
      size = 0;
      inner = undefined;
    } else if (kind === 'VEVENT' && key === 'BEGIN' && !inner) {
      inner = value;
      continue;
    } else if (inner) {
      if (key === 'END' && value === inner) inner = undefined;
      if (key !== 'END' || value !== kind) continue;
    }
    if (!kind) continue;
    if (isKept) take(line);
    if (key !== 'END' || value !== kind) continue;
    found.push(size > maxSize ? undefined : { kind, text: lines.join('\r\n') });
    kind = undefined;
  }
  if (kind) found.push(undefined);
  return found;

  function take(line: string): void {
    size += line.length;
    if (size <= maxSize) lines.push(line);
  }
}
