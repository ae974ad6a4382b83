import type { Person } from '../notebook/subjects';
import { wordsIn } from './find';

/** The people a query is about, and the remaining words to search for. */
export interface Scope {
  /** Ids: several if they share the name. */
  readonly people: readonly string[];
  readonly words: string;
}

/**
 * Finds the people a query names, by first name, full name, or id, with or without `@`. If the query is only a name, it
 * is searched for as a word unless marked with `@`.
 */
export function scopeOf(query: string, people: readonly Pick<Person, 'id' | 'name'>[]): Scope | undefined {
  const words = wordsIn(query);
  const names = people.map(({ id, name }) => ({ id, ways: [wordsIn(name), [wordsIn(id).join('-')]] }));
  for (const [at, word] of words.entries()) {
    const first = word.startsWith('@') ? word.slice(1) : word;
    if (first === '') continue;
    let longest = 0;
    let found: string[] = [];
    for (const { id, ways } of names) {
      const length = Math.max(...ways.map(way => matched(way, [first, ...words.slice(at + 1)])));
      if (length === 0 || length < longest) continue;
      found = length > longest ? [id] : [...found, id];
      longest = length;
    }
    if (longest === 0 || (longest === words.length && first === word)) continue;
    return { people: found, words: [...words.slice(0, at), ...words.slice(at + longest)].join(' ') };
  }
  return undefined;
}

/** How many of the words are this name: all of it, or the first word. */
function matched(name: readonly string[], words: readonly string[]): number {
  if (name[0] === undefined || name[0] !== words[0]) return 0;
  return name.every((part, at) => part === words[at]) ? name.length : 1;
}
