import { isCalendarDate, isLocalTime } from '../dates/calendar';

/** A day, and the time on it if there is one. */
export interface DayAndTime {
  /** Calendar date. */
  readonly date: string;
  /** `hh:mm` on the wall clock. */
  readonly time?: string;
}

/** Reads `2026-12-01` or `2026-12-01 10:00`. */
export function readDayAndTime(text: string): DayAndTime | undefined {
  const [, date = '', time] = /^(\d{4}-\d{2}-\d{2})(?:[ \t]{1,9}|T)?(\d{2}:\d{2})?$/.exec(text) ?? [];
  if (!isCalendarDate(date)) return undefined;
  if (time === undefined) return text === date ? { date } : undefined;
  return isLocalTime(`${date}T${time}`) && text.length > date.length + time.length
    ? { date, time }
    : undefined;
}

/** Formats a day and time so that `readDayAndTime` can read them. */
export function dayAndTimeText({ date, time }: DayAndTime): string {
  return [date, time].filter(Boolean).join(' ');
}
