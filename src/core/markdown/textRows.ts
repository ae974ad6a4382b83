import type { Blocks } from './blocks';

/** The lines that are neither code nor comments. */
export function textRows({ lines, opaque }: Blocks): readonly number[] {
  const rows: number[] = [];
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    while ((opaque[next]?.end ?? Number.POSITIVE_INFINITY) <= line) next++;
    const block = opaque[next];
    if (!block || line < block.line) rows.push(line);
  }
  return rows;
}
