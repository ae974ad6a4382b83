import type { Person } from '../../core/notes/notesIndex';

/**
 * The next 1:1 with each person as an iCalendar file of all-day events: on the day it is due, today where that is past.
 * An event keeps its UID, so that a calendar that reads the file again moves it and adds none.
 */
export async function calendarFile(
  people: readonly Pick<Person, 'id' | 'nextDue'>[],
  titleOf: (id: string) => string,
  today: string,
  now: Date,
): Promise<string> {
  const { default: calendar, ICalEventTransparency } = await import('ical-generator');
  const file = calendar({ prodId: { company: 'teamlead', product: 'Team Lead' } });
  for (const { id, nextDue } of people) {
    const day = nextDue < today ? today : nextDue;
    file.createEvent({
      id: `${encodeURIComponent(id)}@next-1-1.team-lead`,
      stamp: now,
      summary: titleOf(id),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}
