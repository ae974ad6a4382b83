import type { Person } from '../notebook/subjects';
import { plainLetters } from '../text/plainLetters';

type Named = Pick<Person, 'id' | 'name'>;

/** The name at the start of a line such as `@dana praise: kept calm`. */
export interface Mention {
  /** The name as written, without `@`. */
  readonly name: string;
  /** Where it starts, including its `@`, and ends. */
  readonly start: number;
  readonly end: number;
  /** Ids of the people it names: several if they share the name, none if it does not name anyone yet. */
  readonly people: readonly string[];
  /** Ids of other people it may become, or may have meant. */
  readonly others: readonly string[];
}

/** Longest name, in words. */
const maxWords = 8;

/**
 * Reads the name at the start of a line, ignoring case and diacritics: an id, a full name, or a first name, whichever
 * is the longest match. An id names one person, even if others have that name. `undefined` without an `@`.
 */
export function readMention(line: string, people: readonly Named[]): Mention | undefined {
  const [lead, sign] = /^\s{0,40}(@)?/.exec(line) ?? [''];
  if (!sign) return undefined;
  const start = lead.length - 1;
  const words = [...line.slice(lead.length, lead.length + 400).matchAll(/[^\s:,;@]+/g)]
    .filter(({ index }, nth) => nth > 0 || index === 0)
    .slice(0, maxWords);
  const [first] = words;
  if (!first || first.index > 0)
    return { name: '', start, end: lead.length, people: [], others: ids(people) };
  const raw = words.map(([word]) => word);
  const plain = raw.map(plainLetters);
  let best = { length: 0, rank: 0 };
  let found: string[] = [];
  const others: string[] = [];
  for (const person of people) {
    const { id } = person;
    const { idWords, plainId, nameWords, plainName, plainFirst, begins } = wordsOfPerson(person);
    const ways = [
      ...(startsWith(raw, idWords) ? [{ length: idWords.length, rank: 3 }] : []),
      ...(startsWith(plain, plainId) ? [{ length: idWords.length, rank: 2 }] : []),
      ...(startsWith(plain, plainName) ? [{ length: nameWords.length, rank: 1 }] : []),
      ...plainFirst.filter(word => word === plain[0]).map(() => ({ length: 1, rank: 1 })),
    ].sort(byFit);
    const [way] = ways;
    if (!way) {
      if (begins.some(word => word.startsWith(plain[0] ?? ''))) others.push(id);
    } else if (byFit(way, best) < 0) {
      others.push(...found);
      found = [id];
      best = way;
    } else if (byFit(way, best) === 0) found.push(id);
    else others.push(id);
  }
  const last = words[Math.max(best.length, 1) - 1];
  const end = lead.length + (last ? last.index + last[0].length : 0);
  return { name: line.slice(lead.length, end), start, end, people: found, others };
}

interface PersonWords {
  readonly idWords: readonly string[];
  readonly plainId: readonly string[];
  readonly nameWords: readonly string[];
  readonly plainName: readonly string[];
  /** The first name, and the first part of the id. */
  readonly plainFirst: readonly string[];
  /** What the typed text may become. */
  readonly begins: readonly string[];
}

/** Kept, because the shortest names of a large team compare everybody with everybody. */
const personWords = new WeakMap<Named, PersonWords>();

function wordsOfPerson(person: Named): PersonWords {
  const known = personWords.get(person);
  if (known) return known;
  const idWords = wordsOf(person.id);
  const nameWords = wordsOf(person.name);
  const first = [nameWords[0], person.id.split('-')[0]];
  const plainName = nameWords.map(plainLetters);
  const words = {
    idWords,
    plainId: idWords.map(plainLetters),
    nameWords,
    plainName,
    plainFirst: first.flatMap(word => (word ? [plainLetters(word)] : [])),
    begins: [...plainName, plainLetters(person.id)],
  };
  personWords.set(person, words);
  return words;
}

/** The shortest name, without `@`, by which `readMention` finds this person and no one else; otherwise the id. */
export function mentionOf({ id, name }: Named, people: readonly Named[]): string {
  const ways = [id.split('-')[0] ?? id, wordsOf(name)[0] ?? id, id, name];
  return (
    ways.find(way => {
      const read = readMention(`@${way} `, people);
      return read?.end === way.length + 1 && read.people.length === 1 && read.people[0] === id;
    }) ?? id
  );
}

/** The people whose name, or a part of it, begins with the typed text: likely candidates if there is no `@`. */
export function namedLike(typed: string, people: readonly Named[]): readonly string[] {
  const words = wordsOf(typed).map(plainLetters);
  if (words.length === 0 || words.length > maxWords) return [];
  return people
    .filter(({ id, name }) => {
      const parts = wordsOf(name).map(plainLetters);
      return (
        plainLetters(id).startsWith(words.join('-')) ||
        parts.some((_, at) =>
          words.every((word, nth) =>
            nth < words.length - 1 ? parts[at + nth] === word : parts[at + nth]?.startsWith(word),
          ),
        )
      );
    })
    .map(({ id }) => id);
}

interface Fit {
  /** In words. */
  readonly length: number;
  readonly rank: number;
}

/** Longest first; among those, the most certain match. */
function byFit(one: Fit, other: Fit): number {
  return other.length - one.length || other.rank - one.rank;
}

function startsWith(words: readonly string[], name: readonly string[]): boolean {
  return name.length > 0 && name.every((part, at) => part === words[at]);
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[^\s:,;@]+/g) ?? [];
}

function ids(people: readonly Named[]): readonly string[] {
  return people.map(({ id }) => id);
}
