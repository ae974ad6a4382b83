import { type Blocks, type Item, readBlocks } from './blocks';
import type { Lines } from './lines';
import { applyEdits, type TextEdit } from './textEdit';

/**
 * Whether everything that edits of a note do not touch parses as before: each heading, item, and code block keeps its
 * line, shifted by the lines added or removed above it, and no old line turns into something else.
 */
export function leavesTheRest(text: string, edits: readonly TextEdit[]): boolean {
  const before = readBlocks(text);
  const after = readBlocks(applyEdits(text, edits));
  const now = newLines(before.lines, edits);
  return (
    keepsFrontMatter(now, before, after) &&
    kept(now, before, after, ({ headings }) =>
      headings.map(({ line, level, text: words }) => [line, line, `${level} ${words}`] as const),
    ) &&
    kept(now, before, after, ({ items }) =>
      items.map(item => [item.line, lastLineOf(item), `${item.textLine - item.line} ${item.raw}`] as const),
    ) &&
    kept(now, before, after, ({ opaque }) =>
      opaque.map(({ line, info }) => [line, line, info ?? ''] as const),
    )
  );
}

/** The body of the note begins where it did. */
function keepsFrontMatter(now: NewLines, before: Blocks, after: Blocks): boolean {
  const [old, count] = [before.frontMatter.lines, after.frontMatter.lines];
  return old === 0 ? count <= now.of(0) : now.of(old - 1) === count - 1;
}

type Parts = (blocks: Blocks) => readonly (readonly [first: number, last: number, words: string])[];

/** Whether the parts on old lines are the same, in file order. */
function kept(now: NewLines, before: Blocks, after: Blocks, parts: Parts): boolean {
  const isTouched = (first: number, last: number) => {
    for (let line = first; line <= last; line++) if (now.touched.has(line)) return true;
    return false;
  };
  const found = new Map(parts(after).map(([first, , words]) => [first, words]));
  for (const [first, last, words] of parts(before)) {
    if (isTouched(first, last)) {
      if (!now.touched.has(first)) found.delete(now.of(first));
      continue;
    }
    if (found.get(now.of(first)) !== words) return false;
    found.delete(now.of(first));
  }
  // The remaining parts must be on new lines, or on lines that an edit touches.
  const old = new Set<number>();
  for (let line = 0; line < before.lines.count; line++) if (!now.touched.has(line)) old.add(now.of(line));
  return [...found.keys()].every(line => !old.has(line));
}

function lastLineOf({ textLine, raw }: Item): number {
  return textLine + raw.replace(/[^\n]/g, '').length;
}

interface NewLines {
  /** The number of an old line in the new text. */
  of(line: number): number;
  /** Old lines that an edit changes or removes. */
  readonly touched: ReadonlySet<number>;
}

function newLines(lines: Lines, edits: readonly TextEdit[]): NewLines {
  const isStart = (offset: number, line: number) =>
    offset === lines.start(line) || offset === lines.textStart(line);
  const touched = new Set<number>();
  const shifts = edits.map(({ start, end, text: put }) => {
    const [first, last] = [lines.of(start), lines.of(end)];
    const added = put.match(/\r\n?|\n/g)?.length ?? 0;
    // Whole lines inserted before or after a line leave it unchanged.
    const isBehind = start === end && start === lines.end(first) && /^[\r\n]/.test(put);
    const isWhole = isStart(start, first) && isStart(end, last) && (put === '' || /[\r\n]$/.test(put));
    if (!isBehind) for (let line = first; isWhole ? line < last : line <= last; line++) touched.add(line);
    return { from: isWhole ? last : last + 1, by: added - (last - first) };
  });
  shifts.sort((one, other) => one.from - other.from);
  const places = new Int32Array(lines.count);
  let [by, next] = [0, 0];
  for (let line = 0; line < lines.count; line++) {
    for (let shift = shifts[next]; shift && shift.from <= line; shift = shifts[++next]) by += shift.by;
    places[line] = line + by;
  }
  return { touched, of: line => places[line] ?? line + by };
}
