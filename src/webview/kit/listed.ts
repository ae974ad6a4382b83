import { listed as listedIn } from '../../core/text/listed';
import { say } from './say';

/** Words one after the other in the page's language: "Dana, Leila". What is empty or missing is left out. */
export function listed(words: readonly (string | undefined)[]): string {
  return listedIn(words, say);
}
