/**
 * Returns a function that tells whether a line of a text with `count` lines is in any of these rows; `end` is
 * exclusive.
 */
export function linesWithin(
  rows: Iterable<{ readonly line: number; readonly end: number }>,
  count: number,
): (line: number) => boolean {
  const within = new Uint8Array(count);
  for (const { line, end } of rows) within.fill(1, line, end);
  return line => within[line] === 1;
}
