/**
 * The end of the words on an item's first line. Appending after what follows them would change its meaning: a hard line
 * break, or a block id, which must come last.
 */
export function endOfWords(line: string): number {
  const text = line.trimEnd();
  const unbroken = text.endsWith('\\') ? text.slice(0, -1).trimEnd() : text;
  return unbroken.replace(/(?<=\s)\^[\p{L}\p{N}-]+$/u, '').trimEnd().length;
}
