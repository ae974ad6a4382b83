import { listTexts } from '../../content/lists';
import type { Say } from './say';

/** Words one after the other, as the reader's language parts them: "Dana, Leila". What is empty or missing is left out. */
export function listed(words: readonly (string | undefined)[], say: Say): string {
  const [first = '', ...rest] = words.filter((word): word is string => Boolean(word));
  return rest.reduce<string>((before, word) => say(listTexts.next, before, word), first);
}
