/**
 * Formats any text as the content of one list item, after a marker and a prefix of ours: line endings become the file's
 * own, and further lines are indented so that they stay in the item. Escapes a line that would turn the one before it
 * into a heading, and nothing else.
 */
export function itemText(text: string, eol: string): string {
  const [first = '', ...rest] = text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .trim()
    .split(/\r\n?|\n/)
    .map(line => line.trimEnd());
  return [first, ...rest.map(line => (line ? `  ${line.replace(underline, '$1\\$2')}` : ''))].join(eol);
}

/** Undoes the escapes of `itemText` in parsed text. */
export function plainItemText(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*)\\(=+|-+)$/gm, '$1$2');
}

const underline = /^(\s*)(=+|-+)$/;
