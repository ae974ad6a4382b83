import { isCalendarDate } from '../calendar';
import type { Refusal } from '../refusal';
import { readBlocks } from './blocks';
import { endOfWords } from './completeAction';
import type { Edit } from './edits';

/**
 * Takes back what `completeAction` did to the action on a line (from 0): the `x`, and our own ` done:` mark where there
 * is one. An action that is open stays as it is; other ways to note the day stay as well. With `expected` (the raw item
 * text as it was shown) the line must still hold that action.
 */
export function reopenAction(text: string, line: number, expected?: string): Edit | Refusal {
  const { items, lines } = readBlocks(text);
  const item = items.find(candidate => candidate.line === line);
  if (expected !== undefined && item?.text !== expected) return { refused: 'line-changed', line };
  if (item?.box === undefined) return { refused: 'not-an-action', line };
  if (!item.done) return { edits: [], line };
  const mark = doneMark(lines.at(line), item.box + 1 - lines.start(line));
  const start = lines.start(line) + (mark?.start ?? 0);
  return {
    edits: [
      { start: item.box, end: item.box + 1, text: ' ' },
      ...(mark ? [{ start, end: start + mark.length, text: '' }] : []),
    ],
    line,
  };
}

/** Our mark at the end of the line's words, where we write it; else the first one, which somebody may have moved. */
function doneMark(line: string, from: number): { start: number; length: number } | undefined {
  const words = line.slice(from, endOfWords(line));
  const marks = [/ done:(\d{4}-\d{2}-\d{2})$/, / done:(\d{4}-\d{2}-\d{2})(?=\s)/];
  const mark = marks.map(form => form.exec(words)).find(found => isCalendarDate(found?.[1] ?? ''));
  return mark ? { start: from + mark.index, length: mark[0].length } : undefined;
}
