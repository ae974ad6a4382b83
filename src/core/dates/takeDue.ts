import { singleSpaced } from '../singleSpaced';
import { amountOnly, type Reader } from './dateRules';
import { monthWord, weekdayWord } from './dateWords';

/** An action's text without its due date: one date, or two if the words are ambiguous. */
export type TakenDue =
  | { readonly text: string; readonly due: string }
  | { readonly text: string; readonly either: readonly string[] };

/** Takes a due date off the end of a text; `read` returns the dates a whole phrase can mean. */
export function takeDue(text: string, read: Reader): TakenDue | undefined {
  const whole = text.trimEnd();
  for (const start of lastWords(whole)) {
    const [sign = ''] = signOfDue.exec(whole.slice(start)) ?? [];
    const rest = whole.slice(start + sign.length);
    const [clock = ''] = clockAtEnd.exec(rest) ?? [];
    const phrase = plain(rest.slice(0, rest.length - clock.length));
    const dates = read(phrase);
    if (dates.length === 0) continue;
    // The longest phrase decides: its tail alone is not a date.
    const before = whole.slice(0, start).trimEnd();
    if (!isDue(before, sign, phrase)) return undefined;
    const left = withoutJoint(before);
    if (left === '') return undefined;
    const kept = [left, keptClock(sign, clock)].filter(Boolean).join(' ');
    const [due = '', ...others] = dates;
    return others.length > 0 ? { text: kept, either: dates } : { text: kept, due };
  }
  return undefined;
}

/** Lower case, single spaces. */
export function plain(text: string): string {
  return singleSpaced(text.trim().toLowerCase());
}

/** Limits for a date with its introducing words and clock time: the number of words and of characters. */
const maxLength = 12;
const longestText = 120;

/** Where each of the last few phrases begins, longest first; never at the start of the text. */
function lastWords(text: string): readonly number[] {
  const from = Math.max(0, text.length - longestText);
  const starts = [...text.slice(from).matchAll(/\S+/g)].map(({ index }) => from + index);
  // The first word may be cut off, or start the whole text.
  return starts.slice(1).slice(-maxLength);
}

/** The words that introduce a due date, with the space after them: "by ", "due: ", "no later than ". */
export const signOfDue =
  /^(?:(?:due|no later than|not later than)(?::|(?=\s))(?:\s+(?:by|on)(?=\s))?|(?:by|until|till|on)(?::|(?=\s)))\s*/i;
const clockAtEnd =
  /\s+(?:(?:at|@)\s*)?(?:\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)|\d{1,2}:\d{2}(?:\s?h)?|(?<=(?:at|@)\s*)(?:noon|midnight|\d{1,2}\s?h?))$/i;

function isDue(before: string, sign: string, phrase: string): boolean {
  if (amountOnly.test(phrase)) return false;
  if (sign) {
    const isRange = /^(?:until|till)/i.test(sign) && dateAtEnd.test(before.slice(-longestText));
    const isAmount = /^by/i.test(sign) && /^(?:1\/[234]|2\/3|3\/4)$/.test(phrase);
    // "5.1.27" could be a version.
    return !isRange && !isAmount && !/^\d+\.\d+\.(?:\d{2})?$/.test(phrase);
  }
  if (!standsAlone.test(phrase) || asksForMore.test(before.slice(-longestText))) return false;
  if (/[/&+~]$/.test(before)) return false;
  if (namedDay.test(`${before.slice(-longestText)} ${phrase}`)) return false;
  // "5 december 4" names two days.
  if (/(?:^|\s)(?:[12]?\d|3[01])$/.test(before) && monthFirst.test(phrase)) return false;
  const left = withoutJoint(before).slice(-longestText);
  if (dateAtEnd.test(left)) return false;
  const inRange = left.length < before.length && /^\d/.test(phrase);
  return !(inRange && /(?<!\S)\d{1,2}(?:st|nd|rd|th)?\.?$/.test(left));
}

/** Drops the comma or dash before the date. */
function withoutJoint(text: string): string {
  let end = text.length;
  while (/[\s,;:–—-]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Keeps a clock time, along with the preposition it needs. */
function keptClock(sign: string, clock: string): string {
  const time = clock.trim();
  return time && sign && !/^(?:at\b|@)/i.test(time)
    ? `${sign.replace(/(?<![\s:])[\s:]*$/, '')} ${time}`
    : time;
}

const ordinal = '\\d{1,2}(?:st|nd|rd|th)?';

/**
 * Phrases that can only be a date, even with nothing to introduce them. "sun", "may" or "next week" could be a topic.
 */
const standsAlone = new RegExp(
  [
    'today|tonight|tomorrow|(?:the )?day after tomorrow|eo[mwqy]',
    '(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    'next (?:mon|tue|wed|thu|fri|sat|sun)',
    `${weekdayWord} (?:of )?(?:this|next) week|next week ${weekdayWord}`,
    'in \\S+ (?:days?|weeks?|months?)|\\S+ (?:days?|weeks?|months?) from now',
    '(?:the )?end of (?:the |this |next )?(?:week|month|year)',
    `(?:${weekdayWord},? )?(?:${monthWord} ${ordinal}|${ordinal} ${monthWord})(?:,? \\d{4})?`,
    `\\d{4},? (?:${monthWord} ${ordinal}|${ordinal} ${monthWord})`,
  ]
    .map(form => `^(?:${form})$`)
    .join('|'),
);

/** Words that belong with what follows: "talk about tomorrow" and "every other friday" set no due date. */
const asksForMore = new RegExp(
  `(?:^|\\s)(?:${[
    'a|about|after|all|alternate|and|any|around|as|at|because|before|between|by|coming|due|during|each|every|except|first',
    'following|for|from|her|his|its|last|like|my|next|no|not|of|on|only|or|other|our|past|per|previous|second|since|some',
    'than|that|the|their|these|third|this|those|through|thru|till|to|until|upcoming|versus|vs\\.?|which|with|without|your',
    "\\S{1,60}['’]s?",
  ].join('|')})$`,
  'i',
);

const monthFirst = new RegExp(`^${monthWord} `);

/** Named days: "Plan for Black Friday" is about one. */
const namedDay =
  /(?:^|\s)(?:(?:easter|cyber|whit|pentecost|blue) monday|(?:shrove|fat|super|patch|giving|ruby) tuesday|(?:ash|spy) wednesday|maundy thursday|(?:black|good|casual) friday|holy saturday|(?:easter|palm|super bowl) sunday)$/i;

const dateAtEnd = new RegExp(
  `(?:^|[\\s(])(?:${weekdayWord}|${monthWord} ${ordinal}|${ordinal} ${monthWord}|today|tomorrow|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[/.]\\d{1,2}\\S*)$`,
  'i',
);
