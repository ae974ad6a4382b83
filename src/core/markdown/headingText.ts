/** Writes a name as a heading's text, on one line, so that reading it back gives the name. */
export function headingText(name: string): string {
  return name
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/(^|\s)(#+)$/, '$1\\$2');
}
