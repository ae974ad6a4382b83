/**
 * Larger notes are listed and not read (media/docs/file-format.md), so that one of them cannot hold up all the rest. The
 * lines are as many as the parser, which takes a note in one piece, reads before a lead would notice the pause.
 */
export const mostBytes = 256_000;
export const mostLines = 4_000;

/** Both in words, for messages: kilobytes and lines. */
export const noteLimits = [String(mostBytes / 1000), mostLines.toLocaleString('en-US')] as const;

/** Whether a note has more text, or more lines, than is read in one go: short lines take as long as long ones. */
export function isTooLarge(text: string): boolean {
  if (text.length > mostBytes) return true;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++count > mostLines) return true;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n' && ++count > mostLines) return true;
  return false;
}
