import { doneMark, dueMark } from '../actions/actionMarks';
import { shownWords } from '../markdown/shownWords';
import type { FoundLine } from './find';

/** How a list words dates. */
export interface RowWords {
  due(date: string): string;
  done(date: string): string;
}

const maxLength = 500;

/**
 * Formats a found line for a list, which cannot show Markdown: checkboxes and dates as words and signs, links by their
 * text, no marks of emphasis or code. Leaves out a date that is already shown next to it.
 */
export function rowText({ text, date, state }: FoundLine, words: RowWords): string {
  const raw = text.slice(0, maxLength);
  const dated = date && raw.startsWith(date) ? raw.slice(date.length).trimStart() : raw;
  const plain = dated.replace(/^topic:[ \t]+/i, '');
  const marks = [
    { mark: dueMark(plain), say: words.due },
    { mark: doneMark(plain), say: words.done },
  ]
    .flatMap(({ mark, say }) => (mark ? [{ ...mark, said: say(mark.date) }] : []))
    .sort((one, other) => other.start - one.start);
  let shown = plain;
  for (const { start, end, said } of marks) shown = shown.slice(0, start) + said + shown.slice(end);
  const box = { open: '☐ ', done: '☑ ', dropped: '', moved: '' }[state ?? 'moved'];
  const cut = text.length > maxLength ? '…' : '';
  return `${box}${shownWords(shown)}${cut}`.toWellFormed();
}
