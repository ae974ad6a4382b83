import { addDays, daysBetween } from '../../core/dates/calendar';
import { lateWords } from '../../core/text/counted';
import { say } from './say';
import { dateWords } from './words';

/** A calendar date in its shortest form: "today", "yesterday", "3 days ago", "Mon", otherwise "Nov 5". */
export function dayWords(date: string, today: string): string {
  const days = daysBetween(today, date);
  const language = document.documentElement.lang || 'en';
  if (days > 1 && days < 7)
    return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
      new Date(`${addDays(today, days)}T00:00:00Z`),
    );
  if (days < -6 || days > 1) return dateWords(date, today);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** When something is due: "2 days late", or as in `dayWords`. */
export function dueWords(due: string, today: string): string {
  const late = daysBetween(due, today);
  if (late <= 0) return dayWords(due, today);
  return lateWords(say, late);
}

/** A time of day, `hh:mm`: "10:00 AM". */
export function clockWords(time: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`2026-01-01T${time}:00Z`));
}
