import type { Blocks, Item } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { firstRow, nearMiss, rowFix, textFix } from '../markdown/nearMiss';
import { textRows } from '../markdown/textRows';
import { nearTexts } from '../notebook/nearTexts';
import { nearReading, nearTaskLine } from './nearReading';

/** Malformed readings and dated lines under a task, and readings in places where none are read. */
export function nearTaskLines(blocks: Blocks): NoteProblem[] {
  const { lines, headings, items } = blocks;
  const tasks = headings.filter(({ level }) => level === 2);
  const below = new Uint8Array(lines.count);
  for (const task of tasks) below.fill(1, task.line + 1, task.sectionEnd);
  const inTask = (line: number) => below[line] === 1;
  const found: NoteProblem[] = [];
  for (const item of items) {
    const near = nearReading(firstRow(item)) ?? nearTaskLine(firstRow(item));
    if (near?.kind === 'reading' && !inTask(item.line))
      found.push(nearMiss(item.textLine, nearTexts.outside, []));
    else if (near && near.kind !== 'reading' && item.done === undefined && !item.aside)
      found.push(
        nearMiss(
          item.textLine,
          near.message,
          near.values,
          near.better === undefined
            ? undefined
            : textFix(blocks, item, 0, firstRow(item).trimEnd().length, near.better),
        ),
      );
  }
  const held = heldRows(items);
  for (const line of textRows(blocks)) {
    const row = lines.at(line);
    if (held.has(line) || !inTask(line) || !/^ {0,3}\d/.test(row)) continue;
    const near = nearReading(row.trim());
    if (!near) continue;
    const better = near.kind === 'reading' ? row.trim() : near.better;
    found.push(
      nearMiss(
        line,
        nearTexts.item,
        [],
        better === undefined ? undefined : rowFix(blocks, line, `- ${better}`),
      ),
    );
  }
  return found;
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
