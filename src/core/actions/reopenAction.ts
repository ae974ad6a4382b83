import { readBlocks } from '../markdown/blocks';
import { endOfWords } from '../markdown/endOfWords';
import { boxEdit, changeItems, itemAt } from '../markdown/itemEdits';
import { type Edit, unchanged } from '../markdown/textEdit';
import { isRefusal, type Refusal } from '../refusal';
import { doneMarks } from './actionMarks';
import { taskAt } from './completeAction';

/**
 * Undoes `completeAction` on a line (from 0): removes the `x` and our own ` done:` mark, if any. An open action stays
 * as it is; one that was dropped or moved becomes open again. Completion dates in other formats stay. With `expected`
 * (the raw item text as shown), the line must still hold that action.
 */
export function reopenAction(text: string, line: number, expected?: string): Edit | Refusal {
  const blocks = readBlocks(text);
  const item = taskAt(itemAt(blocks, line), line, expected);
  if (isRefusal(item)) return item;
  if (item.done === false) return unchanged(line);
  const mark = item.done ? ourMark(item.raw) : undefined;
  const edits = [boxEdit(' '), ...(mark ? [{ ...mark, text: '' }] : [])];
  return changeItems(text, blocks, [{ item, edits }], line);
}

/** Our mark at the end of the first line, where we write it; otherwise the first one, which someone may have moved. */
function ourMark(raw: string): { start: number; end: number } | undefined {
  const marks = doneMarks(raw).filter(({ start, end }) => / done:\S*$/.test(raw.slice(start - 1, end)));
  const end = endOfWords(raw.split('\n', 1)[0] ?? '');
  const mark = marks.find(found => found.end === end) ?? marks.find(({ start }) => followsWords(raw, start));
  return mark && { start: mark.start - 1, end: mark.end };
}

/** A mark alone on its line stays: without it, the line would be blank and end the text. */
function followsWords(raw: string, start: number): boolean {
  return raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start).trim() !== '';
}
