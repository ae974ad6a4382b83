/**
 * Makes any text the content of one list item, after a marker and something of our own: line ends become the file's
 * own, and further lines are indented so that they stay in the item. A line that would turn the one before it into a
 * heading is escaped; nothing else is changed.
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

/** Undoes what `itemText` escaped, on the text as the parser gives it. */
export function plainItemText(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*)\\(=+|-+)$/gm, '$1$2');
}

const underline = /^(\s*)(=+|-+)$/;
