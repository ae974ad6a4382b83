import { type Item, readBlocks } from '../markdown/blocks';
import { endOfWords } from '../markdown/endOfWords';
import { changeItems, itemAt } from '../markdown/itemEdits';
import { readBox } from '../markdown/taskState';
import { applyEdits, type Edit, type TextEdit } from '../markdown/textEdit';
import { isRefusal, type Refusal } from '../refusal';
import type { Span } from '../text/span';
import { gapsOf, readAction } from './actionItem';
import { dueMark, dueMarks, dueText, ownerMarks, ownerText } from './actionMarks';
import { taskAt } from './completeAction';
import type { Owner } from './owner';

/** The mark to change; `undefined` takes it out. */
export type ActionChange =
  /** Calendar date. */
  { readonly due: string | undefined } | { readonly owner: Owner | undefined };

/**
 * Changes when the action on a line (from 0) is due, or who owes it. A date keeps its format; a new mark uses ours.
 * `person` is the id of the person whose folder the note is in. With `expected` (the raw item text as shown), the line
 * must still hold that action. Refuses if the result would not parse as intended.
 */
export function changeAction(
  text: string,
  line: number,
  change: ActionChange,
  person: string,
  expected?: string,
): Edit | Refusal {
  const blocks = readBlocks(text);
  const item = taskAt(itemAt(blocks, line), line, expected);
  if (isRefusal(item)) return item;
  const edits = editsOf(item, change, person);
  return readsAsIntended(item, edits, change, person)
    ? changeItems(text, blocks, [{ item, edits }], line)
    : { refused: 'edit-astray', line };
}

function editsOf({ raw }: Item, change: ActionChange, person: string): readonly TextEdit[] {
  return 'due' in change ? dueEdits(raw, change.due) : ownerEdits(raw, change.owner, person);
}

function dueEdits(raw: string, due: string | undefined): readonly TextEdit[] {
  const mark = dueMark(raw);
  if (mark?.date === due) return [];
  if (due === undefined) return without(raw, dueMarks);
  return mark
    ? [{ start: mark.at, end: mark.at + mark.date.length, text: due }]
    : appendMark(raw, dueText(due));
}

function ownerEdits(raw: string, owner: Owner | undefined, person: string): readonly TextEdit[] {
  const marks = ownerMarks(raw, person);
  const [mark] = marks;
  if (mark?.owner === owner) return [];
  if (owner === undefined) return without(raw, words => ownerMarks(words, person));
  const words = ownerText(owner, person);
  if (mark) return [{ start: mark.start, end: mark.end, text: words }];
  const due = dueMark(raw);
  // Where we put it ourselves: before the date.
  const isLast = due !== undefined && due.start > 0 && due.end === endOfFirstLine(raw);
  return isLast && raw[due.start - 1] === ' '
    ? [{ start: due.start, end: due.start, text: `${words} ` }]
    : appendMark(raw, words);
}

function appendMark(raw: string, mark: string): readonly TextEdit[] {
  const end = endOfFirstLine(raw);
  return [{ start: end, end, text: ` ${mark}` }];
}

function endOfFirstLine(raw: string): number {
  return endOfWords(raw.split('\n', 1)[0] ?? '');
}

/** Removes marks from the words after the checkbox. */
function without(raw: string, marksIn: (words: string) => readonly Span[]): readonly TextEdit[] {
  const from = readBox(raw)?.length ?? 0;
  const words = raw.slice(from);
  return gapsOf(words, marksIn(words)).map(({ start, end, text }) => ({
    start: from + start,
    end: from + end,
    text,
  }));
}

/** True if the changed item parses as the same action with only this change. */
function readsAsIntended(
  { raw }: Item,
  edits: readonly TextEdit[],
  change: ActionChange,
  person: string,
): boolean {
  const wordsOf = (words: string) => words.slice(readBox(words)?.length ?? 0);
  const [was, is] = [wordsOf(raw), wordsOf(applyEdits(raw, edits))];
  const [before, after] = [readAction(was, person), readAction(is, person)];
  const meant = { ...before, ...change };
  // Only the first of several marks counts; the others are part of the words.
  const bare = (words: string) =>
    readAction(applyEdits(words, gapsOf(words, [...dueMarks(words), ...ownerMarks(words, person)])), person)
      .text;
  return (
    is.trim() !== '' &&
    bare(is) === bare(was) &&
    after.due === meant.due &&
    after.owner === meant.owner &&
    after.doneOn === before.doneOn
  );
}
