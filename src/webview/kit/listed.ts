import { t } from './t';

/** Words one after the other, as the page's language parts them: "Dana, Leila". What is empty or missing is left out. */
export function listed(words: readonly (string | undefined)[]): string {
  const [first = '', ...rest] = words.filter((word): word is string => Boolean(word));
  return rest.reduce<string>((before, word) => t('{0}, {1}', before, word), first);
}
