import type { TextEdit } from '../ports';
import type { Refusal } from '../refusal';
import { readBlocks } from './blocks';
import type { Edit } from './edits';
import type { Lines } from './lines';

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
  return { edits: tick(lines, line, item.box, today), line };
}

/** Ticks every open action of a note at once. */
export function completeAllActions(text: string, today: string): Edit {
  const { items, lines } = readBlocks(text);
  const open = items.filter(item => item.done === false);
  return {
    edits: open.flatMap(({ line, box }) => (box === undefined ? [] : tick(lines, line, box, today))),
    line: open[0]?.line ?? 0,
  };
}

function tick(lines: Lines, line: number, box: number, today: string): TextEdit[] {
  const end = lines.start(line) + endOfWords(lines.at(line));
  return [
    { start: box, end: box + 1, text: 'x' },
    { start: end, end, text: ` done:${today}` },
  ];
}

/**
 * Where the words of an action's first line end. Behind what follows a mark would change its meaning: a hard line break,
 * or a block id, which must come last.
 */
export function endOfWords(line: string): number {
  return line.replace(/(?:\s+\^[\p{L}\p{N}-]+)?(?:\s*\\)?\s*$/u, '').length;
}
