/** Tells whether a line is in any of these rows, of a text with so many lines; `end` is the line after the last. */
export function linesWithin(
  rows: Iterable<{ readonly line: number; readonly end: number }>,
  count: number,
): (line: number) => boolean {
  const within = new Uint8Array(count);
  for (const { line, end } of rows) within.fill(1, line, end);
  return line => within[line] === 1;
}
