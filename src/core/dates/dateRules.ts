import { addDays, addDuration, addWorkingDays, isCalendarDate, weekdayOf } from './calendar';
import { monthNamed, monthWord, weekdayNamed, weekdayWord } from './dateWords';

/** One way to write a date. For users, media/docs/dates.md lists them all in one table. */
interface DateRule {
  /** Matches the whole text, in lower case with single spaces. */
  readonly form: RegExp;
  /** The dates it can mean, possibly none. The caller drops dates before `today`. */
  readonly dates: (parts: readonly string[], today: string, read: Reader) => readonly (string | undefined)[];
}

/** Reads a date nested in another one: "3 days after monday". */
export type Reader = (words: string) => readonly string[];

/** A day and month that passed at most this many days ago never mean next year's date. */
const justPassed = 31;

/** The dates a rule gives, or `undefined` if no rule matches the text. */
export function ruledDates(words: string, today: string, read: Reader): readonly string[] | undefined {
  for (const { form, dates } of rules) {
    const match = form.exec(words);
    if (!match) continue;
    const parts = match.slice(1).map(part => part ?? '');
    const found = dates(parts, today, read).flatMap(date => date ?? []);
    // Dates beyond the year 9999 have another form.
    return [...new Set(found)].filter(isCalendarDate);
  }
  return undefined;
}

/** The next date with this day and month, today included; `undefined` if it just passed or does not exist. */
export function comingDay(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const date = written(year, month, day);
  if (date && date >= today) return date;
  if (date && date >= addDays(today, -justPassed)) return undefined;
  return written(year + 1, month, day);
}

/** The date as a string, or `undefined` if it is not on the calendar. */
export function written(year: number, month: number, day: number): string | undefined {
  const date = [String(year).padStart(4, '0'), padded(month), padded(day)].join('-');
  return isCalendarDate(date) ? date : undefined;
}

const count = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|\\d{1,3})';
const unit =
  '(days?|weeks?|wks?|fortnights?|months?|mths?|mos?|years?|yrs?|(?<=\\d ?)[dwy]|(?:working|business|week) ?days?|workdays?)';
const span = `${count} ?${unit}`;
const period = '(week|month|quarter|year)';

/** Just an amount of time: how far to move something, or how long it may take. */
export const amountOnly = new RegExp(`^${span}$`);

const rules: readonly DateRule[] = [
  {
    form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    dates: ([year, , month, day]) => [written(Number(year), Number(month), Number(day))],
  },
  {
    form: /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?$/,
    dates: ([day, month, year], today) => [dayOf(Number(day), Number(month), year, today)],
  },
  { form: /^24\/7$/, dates: () => [] },
  {
    form: /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/,
    dates: ([one, other, year], today) => [
      dayOf(Number(other), Number(one), year, today),
      dayOf(Number(one), Number(other), year, today),
    ],
  },
  {
    form: /^(\d{1,2})-(\d{1,2})-(\d{4})$/,
    dates: ([one, other, year], today) => [
      dayOf(Number(other), Number(one), year, today),
      dayOf(Number(one), Number(other), year, today),
    ],
  },
  { form: /^(?:today|tonight|eod|(?:the )?end of (?:the |this )?day)$/, dates: (_, today) => [today] },
  { form: /^(?:tomorrow|tmrw|tmr|tmw)$/, dates: (_, today) => [addDays(today, 1)] },
  { form: /^(?:the )?day after tomorrow$/, dates: (_, today) => [addDays(today, 2)] },
  {
    form: new RegExp(`^(?:coming )?(${weekdayWord})$`),
    dates: ([day = ''], today) => [coming(weekdayNamed(day), today)],
  },
  {
    form: new RegExp(`^(?:this (?:week )?(${weekdayWord})|(${weekdayWord}) (?:of )?this week)$`),
    dates: ([day, other], today) => [inWeek(weekdayNamed(day || other || ''), today)],
  },
  {
    form: new RegExp(`^(?:next (?:week )?(?:on )?(${weekdayWord})|(${weekdayWord}) (?:of )?next week)$`),
    dates: ([day, other], today) => [inWeek(weekdayNamed(day || other || ''), addDays(today, 7))],
  },
  {
    form: /^(?:(?:the |this )?weekend)$/,
    dates: (_, today) => [weekdayOf(today) === 7 ? today : inWeek(6, today)],
  },
  { form: /^next weekend$/, dates: (_, today) => [inWeek(6, addDays(today, 7))] },
  {
    form: /^(?:the )?next (?:weekday|workday|working day|business day)$/,
    dates: (_, today) => [addWorkingDays(today, 1)],
  },
  { form: new RegExp(`^next ${period}$`), dates: ([what = ''], today) => [oneLater(what, today)] },
  {
    form: new RegExp(`^(?:(?:the )?end of (?:the )?this|this) ${period}$`),
    dates: ([what = ''], today) => [endOf(what, today)],
  },
  {
    form: new RegExp(`^(?:the )?end of (?:the )?(next )?${period}$`),
    dates: ([next, what = ''], today) => {
      if (next) return [endOf(what, inNext(what, today))];
      return [what === 'week' ? addDays(today, (5 - weekdayOf(today) + 7) % 7) : endOf(what, today)];
    },
  },
  {
    form: /^(?:the )?last day of (?:(?:the|this) )?(next )?(month|quarter|year)$/,
    dates: ([next, what = ''], today) => [endOf(what, next ? inNext(what, today) : today)],
  },
  { form: /^eow$/, dates: (_, today) => [addDays(today, (5 - weekdayOf(today) + 7) % 7)] },
  { form: /^eom$/, dates: (_, today) => [endOf('month', today)] },
  { form: /^eoq$/, dates: (_, today) => [endOf('quarter', today)] },
  { form: /^eoy$/, dates: (_, today) => [endOf('year', today)] },
  {
    form: new RegExp(`^(?:the )?(?:end|last day) of (${monthWord})(?:,? (\\d{4}))?$`),
    dates: ([month = '', year], today) => [endOfMonth(monthNamed(month), year, today)],
  },
  {
    form: /^(?:the )?(?:end|last day) of q([1-4])(?: (\d{4}))?$/,
    dates: ([quarter, year], today) => [endOfMonth(Number(quarter) * 3, year, today)],
  },
  { form: /^(?:the )?(?:end|last day) of (\d{4})$/, dates: ([year]) => [written(Number(year), 12, 31)] },
  {
    form: new RegExp(`^(?:the )?(?:start|beginning) of (?:the )?next ${period}$`),
    dates: ([what = ''], today) => [inNext(what, today)],
  },
  {
    form: new RegExp(`^(?:the )?(?:start|beginning) of (${monthWord})(?:,? (\\d{4}))?$`),
    dates: ([month = '', year], today) => [dayOf(1, monthNamed(month), year, today)],
  },
  {
    form: new RegExp(`^(?:(?:in|within) )?${span}(?: from (?:now|today))?$`),
    dates: ([amount = '', what = ''], today) => [later(amount, what, today)],
  },
  {
    form: new RegExp(`^(?:${span}|the day) (after|from|before) (.+)$`),
    dates: ([amount, what, way, from = ''], _today, read) => {
      const [date, ...others] = read(from);
      if (!date || others.length > 0) return [];
      return [later(amount || 'one', what || 'day', date, way === 'before')];
    },
  },
  {
    form: new RegExp(
      `^(?:(${weekdayWord}),? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of (?:the |(this |next ))?month)?$`,
    ),
    dates: ([weekday = '', day, month], today) => {
      const date = ordinal(Number(day), month?.trim() ?? '', today);
      return [!weekday || (date && weekdayOf(date) === weekdayNamed(weekday)) ? date : undefined];
    },
  },
];

function dayOf(day: number, month: number, year: string | undefined, today: string): string | undefined {
  if (!year) return comingDay(month, day, today);
  return written(Number(year.length === 2 ? `20${year}` : year), month, day);
}

function padded(part: number): string {
  return String(part).padStart(2, '0');
}

/** The next such weekday; today's name means a week from today. */
function coming(weekday: number, today: string): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** That weekday in the week of `day`; weeks begin on Monday. */
function inWeek(weekday: number, day: string): string {
  return addDays(day, weekday - weekdayOf(day));
}

/** The first day of the next week, month, quarter or year. */
function inNext(what: string, today: string): string {
  if (what === 'week') return inWeek(1, addDays(today, 7));
  return addDays(endOf(what, today), 1);
}

function oneLater(what: string, today: string): string | undefined {
  // "Next quarter" names no day.
  return what === 'quarter' ? undefined : later('one', what, today);
}

/** The last day of the period around `day`; for a week, its Friday. */
function endOf(what: string, day: string): string {
  if (what === 'week') return inWeek(5, day);
  const month = Number(day.slice(5, 7));
  const last = what === 'month' ? month : what === 'quarter' ? Math.ceil(month / 3) * 3 : 12;
  return lastOf(Number(day.slice(0, 4)), last);
}

function lastOf(year: number, month: number): string {
  return addDays(addDuration(`${String(year).padStart(4, '0')}-${padded(month)}-01`, 'P1M'), -1);
}

function endOfMonth(month: number, year: string | undefined, today: string): string {
  if (year) return lastOf(Number(year), month);
  const date = lastOf(Number(today.slice(0, 4)), month);
  return date < today ? lastOf(Number(today.slice(0, 4)) + 1, month) : date;
}

/** The next date with this day of the month, today included. */
function ordinal(day: number, month: string, today: string): string | undefined {
  const first = `${today.slice(0, 8)}01`;
  const at = (later: number) => {
    const start = addDuration(first, `P${later}M`);
    return written(Number(start.slice(0, 4)), Number(start.slice(5, 7)), day);
  };
  if (month) return at(month === 'next' ? 1 : 0);
  // At most one month in a row lacks a 29th, 30th or 31st.
  return [at(0), at(1), at(2)].find(date => date !== undefined && date >= today);
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function later(amount: string, what: string, from: string, isBack = false): string | undefined {
  const named = numbers.indexOf(amount.replace(/^an?$/, 'one')) + 1;
  const many = named || (amount === 'a couple of' ? 2 : Number(amount));
  if (/^(?:work|business|weekday|week day)/.test(what))
    return isBack ? undefined : addWorkingDays(from, many);
  const [sign, days] = isBack ? ['-', -many] : ['', many];
  switch (what[0]) {
    case 'd':
      return addDays(from, days);
    case 'w':
      return addDays(from, days * 7);
    case 'f':
      return addDays(from, days * 14);
    case 'm':
      return addDuration(from, `${sign}P${many}M`);
    default:
      return addDuration(from, `${sign}P${many}Y`);
  }
}
