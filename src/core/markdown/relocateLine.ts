/**
 * Finds a line again after a formatter ran: the nearest line with the same words (of two, the lower one), or the line
 * with the same number if no line has those words anymore. Lines count from 0.
 */
export function relocateLine(before: { readonly text: string; readonly line: number }, text: string): number {
  const rows = rowsOf(text);
  const row = rowsOf(before.text)[before.line] ?? '';
  // As in most texts; comparing the words of each line of a long one takes long.
  if (rows[before.line] === row) return before.line;
  const words = wordsOf(row);
  let nearest = Math.min(before.line, rows.length - 1);
  let least = Number.POSITIVE_INFINITY;
  for (const [line, other] of rows.entries()) {
    const away = Math.abs(line - before.line);
    if (away <= least && words !== '' && wordsOf(other) === words) [nearest, least] = [line, away];
  }
  return nearest;
}

function rowsOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Removes what a formatter changes: list markers and numbers, heading marks, and spaces. */
function wordsOf(row: string): string {
  return row
    .replace(/^[ \t>]{0,20}\d{1,9}[.)][ \t]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
