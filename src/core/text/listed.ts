import { listTexts } from '../../content/lists';
import type { Say } from './say';

/** Joins words with the separator of the reader's language: "Dana, Leila". Leaves out empty and missing ones. */
export function listed(words: readonly (string | undefined)[], say: Say): string {
  const [first = '', ...rest] = words.filter((word): word is string => Boolean(word));
  return rest.reduce<string>((before, word) => say(listTexts.next, before, word), first);
}
