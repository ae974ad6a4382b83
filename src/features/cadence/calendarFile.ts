import { isCalendarDate } from '../../core/dates/calendar';
import type { Person } from '../../core/notebook/subjects';

/** Longer titles are cut: no calendar shows them. In UTF-16 units. */
const longestTitle = 500;

/** How long a 1:1 with a time is in the calendar, in minutes. */
const length = 30;

/**
 * The next 1:1 with each person as an iCalendar file (RFC 5545): on the day it is due, today where that is past. One with
 * a time is half an hour on the wall clock, wherever the calendar is read; the others are all-day events. An event keeps its UID, so that a calendar that reads the file again moves it and adds none.
 */
export async function calendarFile(
  people: readonly Pick<Person, 'id' | 'nextDue' | 'nextAt'>[],
  titleOf: (id: string) => string,
  today: string,
  now: Date,
): Promise<string> {
  const { default: calendar, ICalEventTransparency } = await import('ical-generator');
  const file = calendar({ prodId: { company: 'teamlead', product: 'Team Lead' } });
  for (const { id, nextDue, nextAt } of people) {
    // A day beyond what calendars know, by a cadence of centuries, is left out.
    if (!isCalendarDate(nextDue)) continue;
    const day = nextDue < today ? today : nextDue;
    file.createEvent({
      id: `${encodeURIComponent(id.toWellFormed())}@next-1-1.team-lead`,
      stamp: now,
      summary: textValue(titleOf(id)),
      ...(nextAt ? timed(day, nextAt) : { ...allDay(day), transparency: ICalEventTransparency.TRANSPARENT }),
    });
  }
  // Every line ends with one, the last one too (RFC 5545 §3.1); the library leaves that to whoever writes the file.
  return `${file.toString().trimEnd()}\r\n`;
}

/** The library writes a floating time as it is in UTC, without a zone. */
function timed(day: string, time: string) {
  const start = new Date(`${day}T${time}:00Z`);
  return { start, end: new Date(start.getTime() + length * 60_000), floating: true, timezone: 'UTC' };
}

function allDay(day: string) {
  return { start: new Date(`${day}T00:00:00Z`), allDay: true };
}

/** Text as RFC 5545 §3.3.11 has it, before the library escapes it: without control characters, on one line. */
function textValue(text: string): string {
  return text
    .slice(0, longestTitle)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
