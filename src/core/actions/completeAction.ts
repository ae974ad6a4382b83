import { type Item, readBlocks } from '../markdown/blocks';
import { endOfWords } from '../markdown/endOfWords';
import { boxEdit, changeItems, itemAt } from '../markdown/itemEdits';
import { type Edit, type TextEdit, unchanged } from '../markdown/textEdit';
import { isRefusal, type Refusal } from '../refusal';
import { doneMarks } from './actionMarks';

declare module '../refusal' {
  interface Refusals {
    readonly 'not-an-action': InText;
  }
}

/**
 * Completes the action on a line (from 0) and notes the day. An action already done stays as it is; one that was dropped
 * or moved becomes done. With `expected` (the raw item text as shown), the line must still hold that action.
 */
export function completeAction(text: string, line: number, today: string, expected?: string): Edit | Refusal {
  const blocks = readBlocks(text);
  const item = taskAt(itemAt(blocks, line), line, expected);
  if (isRefusal(item)) return item;
  if (item.done) return unchanged(line);
  return changeItems(text, blocks, [{ item, edits: tick(item, today) }], line);
}

/** Completes every open action of a note at once; `count` is how many. */
export function completeAllActions(text: string, today: string): (Edit & { count: number }) | Refusal {
  const blocks = readBlocks(text);
  const open = blocks.items.filter(item => item.done === false && !isEmptyTask(item));
  const changes = open.map(item => ({ item, edits: tick(item, today) }));
  const edit = changeItems(text, blocks, changes, open[0]?.line ?? 0);
  return isRefusal(edit) ? edit : { ...edit, count: open.length };
}

/** The item, if it is the intended action. */
export function taskAt(item: Item | undefined, line: number, expected: string | undefined): Item | Refusal {
  if (expected !== undefined && item?.text !== expected) return { refused: 'line-changed', line };
  const isTask = item !== undefined && (item.done !== undefined || item.aside !== undefined);
  return isTask && !isEmptyTask(item) ? item : { refused: 'not-an-action', line };
}

/** A checkbox without text is not an action yet. */
export function isEmptyTask({ done, text }: Pick<Item, 'done' | 'text'>): boolean {
  return done !== undefined && text.trim() === '';
}

/** Replaces an earlier completion date, so an action never has two. */
function tick({ raw }: Item, today: string): TextEdit[] {
  const earlier = doneMarks(raw);
  const end = endOfWords(raw.split('\n', 1)[0] ?? '');
  return [
    boxEdit('x'),
    ...(earlier.length > 0
      ? earlier.map(({ at, date }) => ({ start: at, end: at + date.length, text: today }))
      : [{ start: end, end, text: ` done:${today}` }]),
  ];
}
