import { type Blocks, readBlocks } from './blocks';

/**
 * The line (from 0) of the first conflict marker that git left in the text; `undefined` if there is none. Markers
 * inside a closed code block are an example.
 */
export function mergeConflict(text: string, blocks?: Blocks): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  const { lines, opaque } = blocks ?? readBlocks(text);
  let first: number | undefined;
  let isParted = false;
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const row = lines.at(line);
    if (isMarker(row, '<')) [first, isParted] = [line, false];
    else if (first !== undefined && row.startsWith('=======') && row.trimEnd().length === 7) isParted = true;
    else if (first !== undefined && isParted && isMarker(row, '>')) {
      while ((opaque[next]?.end ?? Number.POSITIVE_INFINITY) <= first) next++;
      const block = opaque[next];
      if (!block?.closed || block.line >= first || line >= block.end) return first;
      first = undefined;
    }
  }
  return undefined;
}

/** Seven of the same sign at the very start, then a space and a name. */
function isMarker(row: string, sign: string): boolean {
  return row.startsWith(sign.repeat(7)) && (row.length === 7 || row[7] === ' ' || row[7] === '\t');
}
