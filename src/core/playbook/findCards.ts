import { normalizeName } from '../text/normalizeName';
import type { Card } from './card';

/** Cards that match a query, best first; without a query, all of them in their own order. */
export function findCards(cards: readonly Card[], query: string): readonly Card[] {
  const asked = normalizeName(query);
  if (asked === '') return cards;
  const all = wordsOf(asked);
  const telling = all.filter(word => !filler.has(word));
  const tokens = telling.length > 0 ? telling : all;
  if (tokens.length === 0) return [];
  const ranked = cards.flatMap((card, place) => {
    const rank = rankOf(card, asked, tokens);
    return rank === undefined ? [] : [{ card, rank, place }];
  });
  // Shorter titles first among those that begin with the query, the way VS Code sorts its own lists.
  const length = ({ card, rank }: (typeof ranked)[number]) =>
    rank === ranks.titleBegins ? card.title.length : 0;
  ranked.sort((a, b) => a.rank - b.rank || length(a) - length(b) || a.place - b.place);
  // Drop loose matches if there are better ones.
  const loosest = Math.max(ranked[0]?.rank ?? 0, ranks.wordBegins);
  return ranked.filter(({ rank }) => rank <= loosest).map(({ card }) => card);
}

/** Words without meaning for a search: `my manager` searches for `manager`. */
const filler = new Set('a an and for i is it me my of or than the to with'.split(' '));

const ranks = {
  exact: 0,
  titleBegins: 1,
  titleWord: 2,
  word: 3,
  wordBegins: 4,
  text: 5,
  letters: 6,
} as const;

function rankOf(card: Card, asked: string, tokens: readonly string[]): number | undefined {
  const { title, titleWords, words, all } = wordsToFind(card);
  const begins = (where: readonly string[]) =>
    tokens.every(token => where.some(word => word.startsWith(token)));
  if (asked === card.id || asked === card.template || asked === title) return ranks.exact;
  if (title.startsWith(asked)) return ranks.titleBegins;
  if (begins(titleWords)) return ranks.titleWord;
  if (tokens.every(token => words.includes(token))) return ranks.word;
  if (begins(words)) return ranks.wordBegins;
  if (begins(all)) return ranks.text;
  return hasLetters(title, asked) ? ranks.letters : undefined;
}

interface WordsToFind {
  readonly title: string;
  readonly titleWords: readonly string[];
  /** The words of the title, and search words. */
  readonly words: readonly string[];
  /** All words on the card. */
  readonly all: readonly string[];
}

/** Cached, because a list searches all cards on every keystroke. */
const cache = new WeakMap<Card, WordsToFind>();

function wordsToFind(card: Card): WordsToFind {
  const found = cache.get(card);
  if (found) return found;
  const title = normalizeName(card.title);
  const titleWords = wordsOf(title);
  const words = [...titleWords, ...wordsOf(normalizeName(card.words))];
  const made = {
    title,
    titleWords,
    words,
    all: [...words, ...new Set(wordsOf(normalizeName(textOf(card))))],
  };
  cache.set(card, made);
  return made;
}

function textOf({ summary, openers, sections, sample = '' }: Card): string {
  const parts = sections.flatMap(({ heading, text = '', points = [], table }) => [
    heading,
    text,
    ...points,
    ...(table?.rows.flat() ?? []),
  ]);
  return [summary, ...openers, ...parts, sample].join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}:-]*/gu) ?? [];
}

/** Whether the letters of the query appear in the title in order, from its first letter on: `dlg` for Delegating. */
function hasLetters(title: string, asked: string): boolean {
  if (title[0] !== asked[0]) return false;
  let at = 0;
  for (const letter of asked.replace(/\s/g, '')) {
    at = title.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
