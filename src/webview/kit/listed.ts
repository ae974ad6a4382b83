import { listed as listedIn } from '../../core/text/listed';
import { say } from './say';

/** Joins words into a list in the page's language: "Dana, Leila". Skips empty or missing ones. */
export function listed(words: readonly (string | undefined)[]): string {
  return listedIn(words, say);
}
