import { addDays, addDuration, isCalendarDate, weekdayOf } from './calendar';

/** Understands dates as people write them, in English, as calendar dates: no clock and no time zone takes part. */
export interface NaturalDates {
  /**
   * The date that the whole text names, counted from `today`: "next fri", "in 2 weeks", "end of month", "2026-12-01".
   * A weekday is the next one that comes, so "friday" said on a Friday is a week away. `undefined` for times, for months
   * without a day, for days gone by, and for anything else.
   */
  read(text: string, today: string): string | undefined;
  /**
   * Takes a due date off the end of an action's text: "Send the plan by friday". A word before it says so ("by", "due",
   * "until", "till", "on"), or it can be nothing else ("tomorrow", "in 2 weeks"). `undefined` where none ends the text.
   */
  takeDue(text: string, today: string): { readonly text: string; readonly due: string } | undefined;
}

/** Loads what reads the words; it is kept out of the way until somebody first types a date. */
export async function naturalDates(): Promise<NaturalDates> {
  const { casual } = await import('chrono-node/en');

  const read = (text: string, today: string): string | undefined => {
    const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
    if (isCalendarDate(words)) return words < today ? undefined : words;
    if (/\b(?:last|past|previous|ago|yesterday)\b/.test(words)) return undefined;
    if (/^(?:eow|(?:the )?end of (?:the |this )?week)$/.test(words)) return fridayFrom(today);
    const months = monthsIn(words);
    if (months) return addDuration(today, `P${months}M`);
    const spoken = words === 'eom' ? 'end of month' : words.replace(/^the (?=end of )/, '');
    const results = casual.parse(spoken, noonOf(today), { forwardDate: true });
    const [result] = results;
    if (!result || results.length > 1 || result.end || result.text.length !== spoken.length) return undefined;
    const { start } = result;
    const weekday = start.isCertain('weekday') && !start.isCertain('day');
    const relative = result.tags().has('result/relativeDate');
    if (!weekday && !start.isCertain('day') && !relative) return undefined;
    if (start.isCertain('hour') && !start.isCertain('day') && !weekday) return undefined;
    const date = [start.get('year'), start.get('month'), start.get('day')]
      .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
      .join('-');
    if (!isCalendarDate(date)) return undefined;
    const coming = weekday && date <= today ? addDays(date, 7) : date;
    return coming < today ? undefined : coming;
  };

  return {
    read,
    takeDue(text, today) {
      const words = [...text.trimEnd().matchAll(/\S+/g)];
      for (const { index } of words.slice(1).slice(-longest)) {
        const before = text.slice(0, index).trimEnd();
        const [, sign, named = ''] =
          /^(?:(by|due|until|till|on)\s+)?(.+)$/is.exec(text.slice(index).trim()) ?? [];
        if (!sign && (!standsAlone.test(named) || asksForMore.test(before))) continue;
        const due = read(named, today);
        if (due) return { text: before, due };
      }
      return undefined;
    },
  };
}

/** How many words a date may take. */
const longest = 6;
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';

/** What can only be a date, also without a word before it that says so. "sun", "may" or "next week" could be a topic. */
const standsAlone = new RegExp(
  [
    'today|tonight|tomorrow|(?:the )?day after tomorrow|eom|eow',
    `(?:this |next )?${weekdays}|next (?:mon|tue|wed|thu|fri|sat|sun)`,
    'in \\S+ (?:days?|weeks?|months?)|\\S+ (?:days?|weeks?|months?) from now',
    '(?:the )?end of (?:the |this |next )?(?:week|month|year)',
    `${months} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${months}`,
  ]
    .map(form => `^(?:${form})$`)
    .join('|'),
  'i',
);

/** Words that want what follows: "talk about tomorrow" and "every friday" are no due dates. */
const asksForMore =
  /(?:^|\s)(?:a|about|after|and|at|before|between|by|due|during|each|every|for|from|last|of|on|or|per|since|than|the|till|to|until|vs|with|\S+['’]s)$/i;

/** Months are counted on our calendar: a month from 31 January is the last of February. */
function monthsIn(words: string): number | undefined {
  const [, count = ''] =
    /^(?:in )?(an?|one|two|three|six|next|\d{1,2}) months?(?: from now)?$/.exec(words) ?? [];
  return count
    ? ({ a: 1, an: 1, one: 1, next: 1, two: 2, three: 3, six: 6 }[count] ?? Number(count))
    : undefined;
}

function fridayFrom(today: string): string {
  return addDays(today, (5 - weekdayOf(today) + 7) % 7);
}

/** Noon is there on every day, also on those when clocks change. */
function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
