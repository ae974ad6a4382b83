/** Writes a name as the text of a heading, on one line, so that parsing it returns the name. */
export function headingText(name: string): string {
  return name
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/(^|\s)(#+)$/, '$1\\$2');
}
