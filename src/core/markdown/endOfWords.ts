/**
 * Where the words of an item's first line end. Behind what follows a mark would change its meaning: a hard line break,
 * or a block id, which must come last.
 */
export function endOfWords(line: string): number {
  const text = line.trimEnd();
  const unbroken = text.endsWith('\\') ? text.slice(0, -1).trimEnd() : text;
  return unbroken.replace(/(?<=\s)\^[\p{L}\p{N}-]+$/u, '').trimEnd().length;
}
