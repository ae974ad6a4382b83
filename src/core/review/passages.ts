import type { Blocks } from '../markdown/blocks';
import { normalizeName } from '../text/normalizeName';

/** A paragraph or list item, other than a task, with the heading above it. */
export interface Passage {
  readonly heading?: string;
  readonly text: string;
  readonly line: number;
}

/** The passages in a part of a note, in order. Questions to ask are not evidence, so that section is left out. */
export function passages(blocks: Blocks, from = 0, to = blocks.lines.count): readonly Passage[] {
  const { lines, headings, items, opaque, frontMatter } = blocks;
  const found: Passage[] = [];
  const taken = new Set<number>();
  const take = (first: number, count: number) => {
    for (let line = first; line < first + count; line++) taken.add(line);
  };
  for (const block of opaque) take(block.line, block.end - block.line);
  for (const { line, end } of headings) take(line, end - line);
  for (const { line, text, done } of items) {
    take(line, text.split('\n').length);
    if (done === undefined && line >= from && line < to) found.push({ line, text });
  }
  for (let line = Math.max(from, frontMatter.lines); line < to; line++) {
    const first = line;
    const rows: string[] = [];
    for (; line < to && !taken.has(line) && lines.at(line).trim() !== ''; line++) rows.push(lines.at(line));
    const text = rows.map(row => row.replace(/^[\s>\uFEFF]+/, '')).join('\n');
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ line: first, text });
  }
  found.sort((one, other) => one.line - other.line);
  return underHeadings(blocks, found).filter(
    ({ heading }) => heading === undefined || normalizeName(heading) !== 'questions',
  );
}

/** Both lists are in file order, so one pass over the headings is enough. */
function underHeadings({ headings }: Blocks, found: readonly Passage[]): Passage[] {
  const open: (typeof headings)[number][] = [];
  let next = 0;
  return found.map(passage => {
    for (let heading = headings[next]; heading && heading.line < passage.line; heading = headings[++next])
      open.push(heading);
    while ((open.at(-1)?.sectionEnd ?? Number.POSITIVE_INFINITY) <= passage.line) open.pop();
    const heading = open.at(-1);
    return heading && heading.level > 1
      ? { ...passage, heading: heading.text.replace(/[\s,]{1,9}\d{4}-\d{2}-\d{2}$/, '') }
      : passage;
  });
}
