/**
 * Larger notes are listed but not read (media/docs/file-format.md), so that one of them cannot hold up the others. The
 * limit on lines is what the parser, which cannot pause within a note, reads before a lead would notice.
 */
export const maxBytes = 256_000;
export const maxLines = 4_000;

/** Both limits as message values: kilobytes and lines. */
export const noteLimits = [String(maxBytes / 1000), maxLines.toLocaleString('en-US')] as const;

/** Whether a note has more text or more lines than is read in one go: short lines take as long as long ones. */
export function isTooLarge(text: string): boolean {
  if (text.length > maxBytes) return true;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++count > maxLines) return true;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n' && ++count > maxLines) return true;
  return false;
}
