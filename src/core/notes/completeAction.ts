import type { Refusal } from '../refusal';
import { readBlocks } from './blocks';
import type { Edit } from './edits';

/**
 * Ticks the action on a line (from 0) and notes the day. An action that is done already stays as it is.
 * With `expected` (the raw item text as it was shown) the line must still hold that action.
 */
export function completeAction(text: string, line: number, today: string, expected?: string): Edit | Refusal {
  const { items, lines } = readBlocks(text);
  const item = items.find(candidate => candidate.line === line);
  if (expected !== undefined && item?.text !== expected) return { refused: 'line-changed', line };
  if (item?.box === undefined) return { refused: 'not-an-action', line };
  if (item.done) return { edits: [], line };
  const end = lines.start(line) + endOfWords(lines.at(line));
  return {
    edits: [
      { start: item.box, end: item.box + 1, text: 'x' },
      { start: end, end, text: ` done:${today}` },
    ],
    line,
  };
}

/** Behind these a mark would change their meaning: a hard line break, or a block id, which must come last. */
function endOfWords(line: string): number {
  return line.replace(/(?:\s+\^[\p{L}\p{N}-]+)?(?:\s*\\)?\s*$/u, '').length;
}
