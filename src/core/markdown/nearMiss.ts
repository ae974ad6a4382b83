import { type Blocks, type Item, offsetInItem } from './blocks';
import type { NoteProblem, QuickFix } from './frontMatter';

/** A hint on a line that looks like something that is read, and is not. */
export function nearMiss(
  line: number,
  message: string,
  values: readonly string[],
  fix?: QuickFix,
): NoteProblem {
  return { line, message, values, hint: true, ...(fix && fix.text !== fix.was && { fix }) };
}

/** Writes a line anew. */
export function lineFix({ lines }: Blocks, line: number, text: string): QuickFix {
  return { was: lines.at(line), text };
}

/** Writes the first line of an item's text anew, from a place in `raw` to another. */
export function textFix({ lines }: Blocks, item: Item, start: number, end: number, text: string): QuickFix {
  const row = lines.at(item.textLine);
  const from = offsetInItem(lines, item, start) - lines.start(item.textLine);
  const to = offsetInItem(lines, item, end) - lines.start(item.textLine);
  return { was: row, text: row.slice(0, from) + text + row.slice(to) };
}

/** An item's first line, as it stands in `raw`. */
export function firstRow({ raw }: Item): string {
  return raw.split('\n', 1)[0] ?? '';
}

/** Writes a value on a line anew: the last place where it stands; `undefined` where it does not stand there as it is. */
export function valueFix(blocks: Blocks, line: number, value: string, better: string): QuickFix | undefined {
  const row = blocks.lines.at(line);
  const at = row.lastIndexOf(value);
  return at < 0 ? undefined : lineFix(blocks, line, row.slice(0, at) + better + row.slice(at + value.length));
}
