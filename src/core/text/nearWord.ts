import { isCalendarDate } from '../dates/calendar';

/** Returns the known word a typo most likely stands for, or `undefined`: one letter off, two in longer words. */
export function nearWord<Known extends string>(word: string, known: readonly Known[]): Known | undefined {
  const wanted = word.normalize('NFC').toLowerCase();
  if (wanted.length < 3 || wanted.length > 30) return undefined;
  const within = (other: string) => (Math.min(wanted.length, other.length) < 7 ? 1 : 2);
  let best: { readonly word: Known; readonly off: number } | undefined;
  for (const other of known) {
    if (Math.abs(wanted.length - other.length) > within(other)) continue;
    const off = distance(wanted, other.toLowerCase());
    if (off <= within(other) && (!best || off < best.off)) best = { word: other, off };
  }
  return best?.word;
}

/** Counts letters missing, added, replaced, or swapped with the next one. */
function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}

/** Part of a regular expression: a numeric date whose day and month are unambiguous. */
export const dateInFigures = String.raw`(?:\[\[)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?:\]\])?`;

/** Returns the calendar date, `yyyy-mm-dd`, that a numeric date stands for; with dots, the day comes first. */
export function nearDate(text: string): string | undefined {
  const plain = text.trim().replace(/^\[\[(.*)\]\]$|^["'](.*)["']$/, '$1$2');
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain) ?? [];
  const [, first, second, last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain) ?? [];
  const [y, m, d] = year ? [year, month, day] : [last, second, first];
  const date = y ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : '';
  return isCalendarDate(date) ? date : undefined;
}
