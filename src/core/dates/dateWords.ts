/** English weekday and month names, as parts of regular expressions. */

// Only a short form may end in a period: after a full name, the period ends the sentence.
const weekdays = [
  'mon(?:day|\\.)?',
  'tue(?:s(?:day)?|\\.)?',
  'wed(?:s|nesday|\\.)?',
  'thu(?:r(?:s(?:day)?)?|\\.)?',
  'fri(?:day|\\.)?',
  'sat(?:urday|\\.)?',
  'sun(?:day|\\.)?',
] as const;

const months = [
  'jan(?:uary|\\.)?',
  'feb(?:ruary|\\.)?',
  'mar(?:ch|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust|\\.)?',
  'sept?(?:ember|\\.)?',
  'oct(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
] as const;

/** Patterns for any weekday and any month. */
export const weekdayWord = `(?:${weekdays.join('|')})`;
export const monthWord = `(?:${months.join('|')})`;

/** 1 (Monday) to 7 (Sunday), or 0 for any other word. */
export const weekdayNamed = numberIn(weekdays);
/** 1 (January) to 12 (December), or 0 for any other word. */
export const monthNamed = numberIn(months);

function numberIn(words: readonly string[]): (word: string) => number {
  const forms = words.map(word => new RegExp(`^${word}$`, 'i'));
  return word => forms.findIndex(form => form.test(word)) + 1;
}
