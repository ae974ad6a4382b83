import type { FrontMatter } from '../markdown/frontMatter';
import { setFrontMatter } from '../markdown/frontMatterEdit';
import { lineEnd, textStart } from '../markdown/lines';
import { applyEdits } from '../markdown/textEdit';
import { isRefusal } from '../refusal';

/** The front matter key that marks a file as a copy; its value is the day the copy was made. */
const copyKey = 'team-lead-copy';

/** A file with this name makes its whole folder a copy. */
export const copyMarker = 'team-lead-copy.md';

/** A copy is not a note, wherever it is. */
export function isCopy({ values }: FrontMatter): boolean {
  return values.has(copyKey);
}

/** Adds the mark to the front matter of a text, or above it if the front matter cannot be edited. */
export function markCopy(text: string, date: string): string {
  const edit = setFrontMatter(text, { [copyKey]: date });
  if (!isRefusal(edit)) return applyEdits(text, edit.edits);
  const eol = lineEnd(text);
  const start = textStart(text);
  return text.slice(0, start) + ['---', `${copyKey}: ${date}`, '---', ''].join(eol) + text.slice(start);
}

/** The content of a folder's marker file. */
export function copyMarkerText(date: string): string {
  return `---
${copyKey}: ${date}
---
Team Lead made this copy on ${date}. It does not read a folder with this file in it as notes. Delete this file to use the folder as notes again.
`;
}

/** Folder names for copies, exports, and backups, which never hold notes. */
export function isCopiesFolder(name: string): boolean {
  return /^(?:exports?|backups?)$/i.test(name);
}
