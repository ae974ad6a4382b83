import type { Person } from '../notebook/subjects';

/** The next day after today on which the two meet: the nearest planned 1:1, or else the day the next one is due. */
export function nextMeeting({ oneOnOnes, nextDue }: Person, today: string): string | undefined {
  const planned = oneOnOnes.findLast(note => note.date > today)?.date;
  return planned ?? (nextDue > today ? nextDue : undefined);
}
