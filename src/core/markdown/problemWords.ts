import type { Say } from '../text/say';
import type { NoteProblem } from './frontMatter';

/** Formats a problem in the reader's language. */
export function problemWords({ message, values = [], within }: NoteProblem, say: Say): string {
  const words = say(message, ...values);
  return within === undefined ? words : say(within, words);
}
