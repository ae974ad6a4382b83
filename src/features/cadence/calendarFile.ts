import { isCalendarDate } from '../../core/dates/calendar';
import type { Person } from '../../core/notebook/subjects';

/** The longest title, in UTF-16 units; no calendar shows more. */
const longestTitle = 500;

/** The length of a 1:1 that has a time, in minutes. */
const length = 30;

/**
 * The next 1:1 with each person as an iCalendar file (RFC 5545), on its due date, or today if overdue. A 1:1 with a
 * time is half an hour in floating local time; the others are all-day events. Each event keeps its UID, so that a
 * calendar that imports the file again moves the event instead of adding one.
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
    // A cadence of centuries can exceed the dates that calendars support.
    if (!isCalendarDate(nextDue)) continue;
    const day = nextDue < today ? today : nextDue;
    file.createEvent({
      id: `${encodeURIComponent(id.toWellFormed())}@next-1-1.team-lead`,
      stamp: now,
      summary: textValue(titleOf(id)),
      ...(nextAt ? timed(day, nextAt) : { ...allDay(day), transparency: ICalEventTransparency.TRANSPARENT }),
    });
  }
  // Every line ends with CRLF, including the last one (RFC 5545 §3.1), which the library omits.
  return `${file.toString().trimEnd()}\r\n`;
}

/** The library writes a floating time as its UTC value, without a zone. */
function timed(day: string, time: string) {
  const start = new Date(`${day}T${time}:00Z`);
  return { start, end: new Date(start.getTime() + length * 60_000), floating: true, timezone: 'UTC' };
}

function allDay(day: string) {
  return { start: new Date(`${day}T00:00:00Z`), allDay: true };
}

/** Text for RFC 5545 §3.3.11 before the library escapes it: no control characters, on one line. */
function textValue(text: string): string {
  return text
    .slice(0, longestTitle)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
