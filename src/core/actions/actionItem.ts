import { itemText, plainItemText } from '../markdown/itemText';
import type { TextEdit } from '../markdown/textEdit';
import type { Span } from '../text/span';
import { doneMark, dueMark, dueText, ownerMark, ownerText } from './actionMarks';
import type { Owner } from './owner';

/** An action's text without its marks. */
export interface ActionText {
  readonly text: string;
  /** `undefined` if nobody is named. */
  readonly owner?: Owner;
  /** Calendar date; `undefined` if none is given. */
  readonly due?: string;
  /** Calendar date it was done, if noted. */
  readonly doneOn?: string;
}

/** Reads an item's text; `person` is the id of the person whose folder the note is in. */
export function readAction(raw: string, person: string): ActionText {
  const due = dueMark(raw);
  const done = doneMark(raw);
  const owner = ownerMark(raw, person);
  const marks = [due, done, owner].filter(mark => mark !== undefined);
  return {
    text: plainItemText(
      withoutMarks(raw, marks)
        .replace(/(?<![ \t])[ \t]+(?=\n|$)/g, '')
        .replace(/(?<=\S)[ \t]{2,}/g, ' ')
        .trim(),
    ),
    ...(owner && { owner: owner.owner }),
    ...(due && { due: due.date }),
    ...(done && { doneOn: done.date }),
  };
}

/** Formats a new action in our own format, with the marks at the end of the first line. */
export function renderAction(action: Omit<ActionText, 'doneOn'>, person: string, eol: string): string {
  const [first = '', ...rest] = itemText(action.text, eol).split(eol);
  const marks = [action.owner && ownerText(action.owner, person), action.due && dueText(action.due)];
  return [`- [ ] ${[first, ...marks].filter(Boolean).join(' ')}`, ...rest].join(eol);
}

/** Characters that separate marks from words, and mean nothing once the marks are gone. */
const separators = new Set([...'-–—·|•,;:']);
const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '*': '*',
  _: '_',
  '~': '~',
};

/** Removes the marks from a text, along with anything that only surrounded them: brackets, quotes, dashes, commas. */
function withoutMarks(raw: string, marks: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const gap of gapsOf(raw, marks)) {
    text += raw.slice(at, gap.start) + gap.text;
    at = gap.end;
  }
  return text + raw.slice(at);
}

/** The edits that remove these marks from a text: each gap, and what replaces it. */
export function gapsOf(raw: string, marks: readonly Span[]): readonly TextEdit[] {
  const gaps: { start: number; end: number }[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const gap = withWrapper(raw, mark);
    const last = gaps.at(-1);
    // Marks with only separators between them leave a single gap.
    if (last && onlySeparators(raw, last.end, gap.start)) last.end = Math.max(last.end, gap.end);
    else gaps.push({ start: gap.start, end: gap.end });
  }
  return gaps.map(gap => closeGap(raw, withWrapper(raw, gap)));
}

function onlySeparators(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSeparator(raw[at])) return false;
  return true;
}

function isSeparator(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || (sign !== undefined && separators.has(sign));
}

/** A mark, including brackets, quotes, or emphasis that surround nothing else. */
function withWrapper(raw: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (;;) {
    let [before, after] = [from - 1, to];
    while (raw[before] === ' ' || raw[before] === '\t') before--;
    while (raw[after] === ' ' || raw[after] === '\t') after++;
    const opening = raw[before];
    if (opening === undefined || pairs[opening] === undefined || raw[after] !== pairs[opening])
      return { start: from, end: to };
    [from, to] = [before, after + 1];
  }
}

/**
 * What remains in place of a gap: nothing at the start or end of a line or of brackets, otherwise a space or a separator
 * that is still needed.
 */
function closeGap(raw: string, { start, end }: Span): Span & { text: string } {
  let from = start;
  while (isSeparator(raw[from - 1])) from--;
  // Punctuation attached to a word belongs to the word, except a trailing comma.
  while (from < start && raw[from] !== ' ' && raw[from] !== '\t' && from > 0 && raw[from - 1] !== '\n')
    from++;
  let to = end;
  while (isSeparator(raw[to])) to++;
  const isEnd = to >= raw.length || raw[to] === '\n' || /^\\(?:\n|$)/.test(raw.slice(to, to + 2));
  while (!isEnd && to > end && raw[to - 1] !== ' ' && raw[to - 1] !== '\t' && raw[end] !== raw[to - 1]) to--;
  const before = raw[from - 1] ?? '\n';
  if (/[\n([{“‘„«]/.test(before)) return { start: from, end: to, text: '' };
  const follows = raw[end] ?? '';
  const isClosed = to === end && /[.!?…)\]}”’»]/.test(follows);
  if (isEnd || isClosed) {
    while (raw[from - 1] === ',' || raw[from - 1] === ';') from--;
    return { start: from, end: to, text: '' };
  }
  if (/[,;:]/.test(follows)) return { start: from, end: to, text: `${follows} ` };
  const kept = [...raw.slice(from, start), ...raw.slice(end, to)].find(sign => separators.has(sign));
  return { start: from, end: to, text: kept ? ` ${kept} ` : ' ' };
}
