import { weekdayOf } from './calendar';
import { comingDay, ruledDates, written } from './dateRules';
import { monthWord, weekdayWord } from './dateWords';
import { plain, type TakenDue, takeDue } from './takeDue';

/** Understands dates as people write them, in English, as calendar dates: no clock and no time zone takes part. */
export interface NaturalDates {
  /**
   * The dates, from `today` on, that the whole text can mean (media/docs/dates.md): mostly one, two for "12/1", none for
   * times, amounts, months without a day, days gone by, contradictions, and anything else.
   */
  readings(text: string, today: string): readonly string[];
  /** The date that the whole text means; `undefined` where it means none, or could mean two. */
  read(text: string, today: string): string | undefined;
  /**
   * Takes a due date off the end of an action's text: "Send the plan by friday". A word before it says so ("by", "due",
   * "until", "till", "on"), or it can be nothing else ("tomorrow", "in 2 weeks"). A clock time stays in the text.
   * `undefined` where no due date ends it.
   */
  takeDue(text: string, today: string): TakenDue | undefined;
}

/** Longer texts name no date. */
const longest = 80;
/** How often a date may be counted from another: "the day after the day after tomorrow". */
const deepest = 3;

/** Loads what reads the words; it is kept out of the way until somebody first types a date. */
export async function naturalDates(): Promise<NaturalDates> {
  const { casual } = await import('chrono-node/en');

  /** A day and a month by name, with or without a weekday and a year. */
  const named = (words: string, today: string): string | undefined => {
    const [, yearFirst, dayAndMonth] = /^(\d{4}),? (.+)$/.exec(words) ?? [];
    const spoken = yearFirst ? `${dayAndMonth} ${yearFirst}` : words;
    if (!dayOfMonth.test(spoken)) return undefined;
    const given = spoken.replace(/\b(?:the|of) /g, '');
    const [result, ...others] = casual.parse(given, noonOf(today));
    if (!result || others.length > 0 || result.end || result.text.length !== given.length) return undefined;
    const { start } = result;
    const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
    const date = start.isCertain('year') ? written(year, month, day) : comingDay(month, day, today);
    const weekday = start.isCertain('weekday') ? start.get('weekday') : undefined;
    return date && (weekday ?? weekdayOf(date)) % 7 === weekdayOf(date) % 7 ? date : undefined;
  };

  const readings = (text: string, today: string, depth = 0): readonly string[] => {
    if (text.length > longest || depth > deepest) return [];
    const words = plain(text);
    const ruled = ruledDates(words, today, inner => readings(inner, today, depth + 1));
    return (ruled ?? [named(words, today) ?? '']).filter(date => date >= today);
  };

  return {
    readings: (text, today) => readings(text, today),
    read(text, today) {
      const [date, ...others] = readings(text, today);
      return others.length === 0 ? date : undefined;
    },
    takeDue: (text, today) => takeDue(text, phrase => readings(phrase, today)),
  };
}

const day = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
const dayOfMonth = new RegExp(
  `^(?:${weekdayWord},? )?(?:${monthWord} ${day}|${day} (?:of )?${monthWord})(?:,? \\d{4})?$`,
);

/** Noon is there on every day, also on those when clocks change. */
function noonOf(date: string): Date {
  const [year = 0, month = 1, of = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, of, 12);
}
