import { nearTexts } from '../../content/notebook/near';
import type { Blocks, Item } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { firstRow, lineFix, nearMiss, textFix } from '../markdown/nearMiss';
import { textRows } from '../markdown/textRows';
import { flatMapSteps, type Steps } from '../steps';
import { nearReading, nearTaskLine } from './nearReading';

/** Malformed readings and dated lines under a task, and readings in places where none are read. */
export function* nearTaskLines(blocks: Blocks): Steps<NoteProblem[]> {
  const { lines, headings, items } = blocks;
  const tasks = headings.filter(({ level }) => level === 2);
  const below = new Uint8Array(lines.count);
  for (const task of tasks) below.fill(1, task.line + 1, task.sectionEnd);
  const inTask = (line: number) => below[line] === 1;
  const inItems = yield* flatMapSteps(items, (item): NoteProblem[] => {
    const near = nearReading(firstRow(item)) ?? nearTaskLine(firstRow(item));
    if (near?.kind === 'reading')
      return inTask(item.line) ? [] : [nearMiss(item.textLine, nearTexts.outside, [])];
    if (!near || item.done !== undefined || item.aside) return [];
    const fix =
      near.better === undefined
        ? undefined
        : textFix(blocks, item, 0, firstRow(item).trimEnd().length, near.better);
    return [nearMiss(item.textLine, near.message, near.values, fix)];
  });
  const held = heldRows(items);
  const bare = yield* flatMapSteps(textRows(blocks), (line): NoteProblem[] => {
    const row = lines.at(line);
    if (held.has(line) || !inTask(line) || !/^ {0,3}\d/.test(row)) return [];
    const near = nearReading(row.trim());
    if (!near) return [];
    const better = near.kind === 'reading' ? row.trim() : near.better;
    const fix = better === undefined ? undefined : lineFix(blocks, line, `- ${better}`);
    return [nearMiss(line, nearTexts.item, [], fix)];
  });
  return [...inItems, ...bare];
}

/** The lines that belong to items. */
function heldRows(items: readonly Item[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let last = -1;
  for (const { line, end } of items) {
    for (let row = Math.max(line, last); row < end; row++) rows.add(row);
    last = Math.max(last, end);
  }
  return rows;
}
