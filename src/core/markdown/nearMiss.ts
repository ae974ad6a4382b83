import { type Blocks, type Item, offsetInItem } from './blocks';
import type { NoteProblem, QuickFix } from './frontMatter';

/** A hint on a line that resembles something readable but is not read. */
export function nearMiss(
  line: number,
  message: string,
  values: readonly string[],
  fix?: QuickFix,
): NoteProblem {
  return { line, message, values, hint: true, ...(fix && fix.text !== fix.was && { fix }) };
}

/** Replaces a line. */
export function lineFix({ lines }: Blocks, line: number, text: string): QuickFix {
  return { was: lines.at(line), text };
}

/** Replaces part of the first line of an item's text, between two positions in `raw`. */
export function textFix({ lines }: Blocks, item: Item, start: number, end: number, text: string): QuickFix {
  const row = lines.at(item.textLine);
  const from = offsetInItem(lines, item, start) - lines.start(item.textLine);
  const to = offsetInItem(lines, item, end) - lines.start(item.textLine);
  return { was: row, text: row.slice(0, from) + text + row.slice(to) };
}

/** The first line of an item's `raw`. */
export function firstRow({ raw }: Item): string {
  return raw.split('\n', 1)[0] ?? '';
}

/** Replaces the last occurrence of a value on a line; `undefined` if the line does not contain it literally. */
export function valueFix(blocks: Blocks, line: number, value: string, better: string): QuickFix | undefined {
  const row = blocks.lines.at(line);
  const at = row.lastIndexOf(value);
  return at < 0 ? undefined : lineFix(blocks, line, row.slice(0, at) + better + row.slice(at + value.length));
}
