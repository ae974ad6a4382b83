import type { Person } from '../notebook/subjects';
import { wordsIn } from './find';

/** Whose notes a query is about, and the words that are left to look for. */
export interface Scope {
  /** Ids: several where they share the name. */
  readonly people: readonly string[];
  readonly words: string;
}

/**
 * The people a query names: by a first name, a whole name or an id, with or without `@`. A name that is all there is
 * in the query is looked for as a word, unless it is marked with `@`.
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

/** How many of the words are this name: all of it, or the first one. */
function matched(name: readonly string[], words: readonly string[]): number {
  if (name[0] === undefined || name[0] !== words[0]) return 0;
  return name.every((part, at) => part === words[at]) ? name.length : 1;
}
