import type { Reader } from '../dates/dateRules';
import type { Blocks } from '../markdown/blocks';
import { readAction } from './actionItem';

/** The `due:` of an open action, followed by words that are not a date yet. */
export interface DueWords {
  /** Counts from 0. */
  readonly line: number;
  /** From the mark to the end of the words, in UTF-16 units of the line. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The dates the words can mean, possibly none. */
  readonly dates: readonly string[];
}

/** Most words in a date. */
const maxLength = 8;
/** Longer lines are skipped. */
const longestLine = 2000;

/** The due marks in a note that do not give a date yet; `read` returns the dates that words can mean. */
export function dueWordsIn({ items, lines }: Blocks, person: string, read: Reader): DueWords[] {
  return items.flatMap(({ line, text, done }) => {
    if (done !== false || !/due:/i.test(text) || readAction(text, person).due) return [];
    const last = line + text.split('\n').length;
    const found: DueWords[] = [];
    for (let at = line; at < Math.min(last, lines.count); at++)
      found.push(...marksOn(lines.at(at), at, read));
    return found;
  });
}

function marksOn(row: string, line: number, read: Reader): DueWords[] {
  if (row.length > longestLine) return [];
  return [...row.matchAll(/(?<=^|[\s(])due:([ \t]*)(?=\S)/giu)].flatMap(({ index, 0: mark, 1: space }) => {
    // Inside code, it is plain text.
    if (row.slice(0, index).split('`').length % 2 === 0) return [];
    const from = index + mark.length;
    const { words, dates } = meant(row.slice(from), read);
    // "What is due: everybody knows" is a sentence.
    if (words === '' || (space && dates.length === 0)) return [];
    return [{ line, start: index, end: from + words.length, words, dates }];
  });
}

/** The longest leading phrase that is a date, or else the first word. */
function meant(text: string, read: Reader): Pick<DueWords, 'words' | 'dates'> {
  const [before = ''] = /^[^@[(]*/.exec(text) ?? [];
  const ends = [...before.matchAll(/\S+/g)]
    .slice(0, maxLength)
    .map(({ index, 0: word }) => index + word.length);
  for (const end of ends.reverse()) {
    // A period may belong to the date or end the sentence.
    for (const words of [
      before.slice(0, end),
      before.slice(0, end).replace(/(?<![.,;:!?)])[.,;:!?)]+$/, ''),
    ]) {
      const dates = words.trim() === '' ? [] : read(words);
      if (dates.length > 0) return { words, dates };
    }
  }
  return { words: /^[^\s,;)]+/.exec(before)?.[0] ?? '', dates: [] };
}
