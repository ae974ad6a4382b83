import { weekdayOf } from './calendar';
import { comingDay, ruledDates, written } from './dateRules';
import { monthWord, weekdayWord } from './dateWords';
import { plain, type TakenDue, takeDue } from './takeDue';

/** Reads English dates the way people write them, as calendar dates without a clock or time zone. */
export interface NaturalDates {
  /**
   * The dates from `today` on that the whole text can mean (media/docs/dates.md): usually one, two for "12/1", and
   * none for times, amounts, months without a day, past dates, contradictions or anything else.
   */
  readings(text: string, today: string): readonly string[];
  /**
   * Takes a due date off the end of an action's text: "Send the plan by friday". Either a word introduces it ("by",
   * "due", "until", "till", "on"), or it can only be a date ("tomorrow", "in 2 weeks"). A clock time stays in the
   * text. `undefined` if the text does not end in a due date.
   */
  takeDue(text: string, today: string): TakenDue | undefined;
}

/** No date is longer than this. */
const maxLength = 80;
/** How deep relative dates may nest: "the day after the day after tomorrow". */
const maxDepth = 3;

/** Loads the date parser on first use, when someone types a date. */
export async function naturalDates(): Promise<NaturalDates> {
  const { casual } = await import('chrono-node/en');

  /** Reads a day with a month name, with or without a weekday and a year. */
  const named = (words: string, today: string): string | undefined => {
    const [, yearFirst, dayAndMonth] = /^(\d{4}),? (.+)$/.exec(words) ?? [];
    const spoken = yearFirst ? `${dayAndMonth} ${yearFirst}` : words;
    if (!dayOfMonth.test(spoken)) return undefined;
    const given = spoken.replace(/\b(?:the|of) /g, '');
    const [result, ...others] = casual.parse(given, inLeapYear);
    if (!result || others.length > 0 || result.end || result.text.length !== given.length) return undefined;
    const { start } = result;
    const [year, month, day] = [
      Number(start.get('year')),
      Number(start.get('month')),
      Number(start.get('day')),
    ];
    const date = start.isCertain('year') ? written(year, month, day) : comingDay(month, day, today);
    const weekday = start.isCertain('weekday') ? start.get('weekday') : undefined;
    return date && (weekday ?? weekdayOf(date)) % 7 === weekdayOf(date) % 7 ? date : undefined;
  };

  const readings = (text: string, today: string, depth = 0): readonly string[] => {
    if (text.length > maxLength || depth > maxDepth) return [];
    const words = plain(text);
    const ruled = ruledDates(words, today, inner => readings(inner, today, depth + 1));
    return (ruled ?? [named(words, today) ?? '']).filter(date => date >= today);
  };

  return {
    readings: (text, today) => readings(text, today),
    takeDue: (text, today) => takeDue(text, phrase => readings(phrase, today)),
  };
}

const day = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
const dayOfMonth = new RegExp(
  `^(?:${weekdayWord},? )?(?:${monthWord} ${day}|${day} (?:of )?${monthWord})(?:,? \\d{4})?$`,
);

/**
 * The parser picks a year near this day, and accepts February 29 only in a leap year; the actual year is decided later.
 */
const inLeapYear = new Date(2028, 1, 1);
