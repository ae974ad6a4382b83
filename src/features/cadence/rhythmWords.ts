import { counts } from '../../content/counts';
import { type MeetingRhythm, type MeetingSlot, onWeekday } from '../../core/people/rhythm';
import { counted } from '../../core/text/counted';
import { clockWords, weekdayName } from '../../platform/dates';
import { listed } from '../../platform/listed';
import { say } from '../../platform/say';

/** A cadence in words: "Every week", "Every 10 days"; any other duration unchanged. */
export function cadenceWords(cadence: string): string {
  const [, amount = '', unit = ''] = /^P0*(\d+)([DWM])$/.exec(cadence) ?? [];
  const count = Number(amount);
  switch (unit) {
    case 'D':
      return counted(say, counts.everyDay, count);
    case 'W':
      return counted(say, counts.everyWeek, count);
    case 'M':
      return counted(say, counts.everyMonth, count);
    default:
      return cadence;
  }
}

/** A weekday and a time in VS Code's display language: "Tuesday, 10:00 AM". */
export function slotWords({ weekday, time }: MeetingSlot): string {
  // The date of any such weekday, to get its name.
  const day = weekday && weekdayName(onWeekday('2026-01-01', weekday, 'next'));
  return listed([day || undefined, time ? clockWords(time) : undefined]);
}

/** A cadence and its slot: "Every week, Tuesday, 10:00 AM". */
export function rhythmWords({ cadence, slot }: MeetingRhythm): string {
  return listed([cadenceWords(cadence), slot ? slotWords(slot) : undefined]);
}
