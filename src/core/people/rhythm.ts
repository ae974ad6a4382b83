import { addDays, addDuration, daysBetween, isDayDuration, weekdayOf } from '../dates/calendar';
import { weekdayNamed, weekdayWord } from '../dates/dateWords';
import { singleSpaced } from '../singleSpaced';

/** The day of the week and the time two people meet at, as far as they have agreed on one. */
export interface MeetingSlot {
  /** From 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number;
  /** `hh:mm` on the wall clock. */
  readonly time?: string;
}

/** How often two people meet, and when. */
export interface MeetingRhythm {
  /** ISO 8601 duration of whole days. */
  readonly cadence: string;
  readonly slot?: MeetingSlot;
}

const maxLength = 60;
const interval =
  'p[\\dymwd]{2,20}|daily|weekly|bi-?weekly|fortnightly|monthly|every (?:other |second )?(?:day|week|month)|every (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:days|weeks|months)';
const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d|(?:0?[1-9]|1[0-2])(?::[0-5]\\d)? ?[ap]m';
const slotForm = `(?:(?:on )?(${weekdayWord})s?)?(?: ?(?:at )?(${clock}))?`;
const slotOnly = new RegExp(`^${slotForm}$`);
const intervalAndSlot = new RegExp(`^(${interval})(?: ${slotForm})?$`);
const everyWeekday = new RegExp(`^every (other |second )?(${weekdayWord})s?(?: (?:at )?(${clock}))?$`);

/**
 * Reads a rhythm: a duration (`P1W`) or words (`weekly`, `every 2 weeks`), with a weekday and a time after them if the
 * two have agreed on one: `weekly on Tuesday 10:00`.
 */
export function readRhythm(text: string): MeetingRhythm | undefined {
  const words = plain(text);
  if (words === undefined) return undefined;
  const [, other, named, at] = everyWeekday.exec(words) ?? [];
  if (named) return checked(other ? 'P2W' : 'P1W', slotOf(named, at));
  const [, often = '', weekday, time] = intervalAndSlot.exec(words) ?? [];
  const cadence = durationOf(often);
  return cadence === undefined ? undefined : checked(cadence, slotOf(weekday, time));
}

/** Reads a weekday, a time, or both: "Tuesday 10:00", "on Fridays at 3pm". */
export function readSlot(text: string): MeetingSlot | undefined {
  const [, weekday, time] = slotOnly.exec(plain(text) ?? '?') ?? [];
  return slotOf(weekday, time);
}

/** Formats a rhythm for a profile: a plain duration if neither a weekday nor a time is agreed on. */
export function rhythmText({ cadence, slot }: MeetingRhythm): string {
  return slot ? `${wordsFor(cadence)} ${slot.weekday ? 'on ' : ''}${slotText(slot)}` : cadence;
}

/** Formats a weekday and a time: "Tuesday 10:00". */
export function slotText({ weekday, time }: MeetingSlot): string {
  return [weekday && weekdays[weekday - 1], time].filter(Boolean).join(' ');
}

/** True if the interval is long enough for every meeting to fall on the same weekday. */
export function hasWeekdays(cadence: string): boolean {
  return daysBetween(anyDay, addDuration(anyDay, cadence)) >= 7;
}

/** The day with this weekday that is nearest to a given day, or the first one on or after it. */
export function onWeekday(day: string, weekday: number | undefined, which: 'nearest' | 'next'): string {
  if (weekday === undefined) return day;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, which === 'nearest' && ahead > 3 ? ahead - 7 : ahead);
}

const anyDay = '2026-01-01';
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const amounts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function plain(text: string): string | undefined {
  return text.length > maxLength ? undefined : singleSpaced(text.trim().toLowerCase());
}

function checked(cadence: string, slot: MeetingSlot | undefined): MeetingRhythm | undefined {
  if (slot?.weekday !== undefined && !hasWeekdays(cadence)) return undefined;
  return { cadence, ...(slot && { slot }) };
}

function slotOf(weekday: string | undefined, time: string | undefined): MeetingSlot | undefined {
  if (!weekday && !time) return undefined;
  return { ...(weekday && { weekday: weekdayNamed(weekday) }), ...(time && { time: time24(time) }) };
}

function time24(time: string): string {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?::(\d{2}))? ?([ap])?m?$/.exec(time) ?? [];
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

const named: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  'bi-weekly': 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
};

function durationOf(words: string): string | undefined {
  const duration = words.toUpperCase();
  if (isDayDuration(duration)) return duration;
  const [, amount = '1', unit = ''] = /^every (?:(\w+) )?(day|week|month)s?$/.exec(words) ?? [];
  if (!unit) return named[words];
  const count = /^(?:other|second)$/.test(amount) ? 2 : amounts.indexOf(amount) + 1 || Number(amount);
  return count > 0 ? `P${count}${unit.charAt(0).toUpperCase()}` : undefined;
}

function wordsFor(cadence: string): string {
  const [, amount = '', unit = ''] = /^P0*(\d+)([DWM])$/.exec(cadence) ?? [];
  const noun = { D: 'day', W: 'week', M: 'month' }[unit];
  if (!noun) return cadence;
  if (amount === '1') return { D: 'daily', W: 'weekly', M: 'monthly' }[unit] ?? cadence;
  return `every ${amount} ${noun}s`;
}
