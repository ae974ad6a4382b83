import { type Counted, late } from '../../content/counts';
import { sizeOf } from '../dates/sizeOf';
import { kept } from './kept';
import { inEnglish, type Say } from './say';

/**
 * Formats a text with its count: "1 action", "12 actions", "1,000 actions". A language with more plural forms than
 * English translates each form under the plural text and the name of the form: "{0} actions|few".
 */
export function counted(
  say: Say,
  [one, many]: Counted,
  count: number,
  ...named: (string | number)[]
): string {
  const { number, form } = formsOf(say.language ?? 'en');
  const values = [number.format(count), ...named];
  if (count === 1) return say(one, ...values);
  const key = `${many}|${form.select(count)}`;
  const translated = say(key, ...values);
  return translated === inEnglish(key, ...values) ? say(many, ...values) : translated;
}

interface Forms {
  readonly number: Intl.NumberFormat;
  readonly form: Intl.PluralRules;
}

/** Building one takes longer than a hundred uses of it. */
const forms = kept<Forms>();

function formsOf(language: string): Forms {
  return forms(language, () => ({
    number: new Intl.NumberFormat(language),
    form: new Intl.PluralRules(language),
  }));
}

/** "9 days late", "3 weeks late". */
export function lateWords(say: Say, days: number): string {
  const { count, unit } = sizeOf(days);
  return counted(say, late[unit], count);
}
