import { singleSpaced } from '../singleSpaced';

/** Writes a name as the text of a heading, on one line, so that parsing it returns the name. */
export function headingText(name: string): string {
  return singleSpaced(name.toWellFormed().replaceAll('\0', '\uFFFD').trim())
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/(^|\s)(#+)$/, '$1\\$2');
}
