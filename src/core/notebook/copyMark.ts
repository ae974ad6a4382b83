import type { FrontMatter } from '../markdown/frontMatter';
import { setFrontMatter } from '../markdown/frontMatterEdit';
import { lineEnd } from '../markdown/lines';
import { applyEdits } from '../markdown/textEdit';
import { isRefusal } from '../refusal';

/** The key that says of a file that it is a copy; its value is the day it was made. */
const copyKey = 'team-lead-copy';

/** A file of this name makes all of the folder it stands in a copy. */
export const copyMarker = 'team-lead-copy.md';

/** A copy is no note, wherever it lies. */
export function isCopy({ values }: FrontMatter): boolean {
  return values.has(copyKey);
}

/** The text with a mark in its front matter; above it where the front matter cannot be edited. */
export function markCopy(text: string, date: string): string {
  const edit = setFrontMatter(text, { [copyKey]: date });
  if (!isRefusal(edit)) return applyEdits(text, edit.edits);
  const eol = lineEnd(text);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return `${mark}${['---', `${copyKey}: ${date}`, '---', ''].join(eol)}${text.slice(mark.length)}`;
}

/** What the marker of a folder says. */
export function copyMarkerText(date: string): string {
  return `---
${copyKey}: ${date}
---
Team Lead made this copy on ${date}. It does not read a folder with this file in it as notes. Delete this file to use the folder as notes again.
`;
}

/** Names of folders that hold copies, exports and backups, and never notes. */
export function isCopiesFolder(name: string): boolean {
  return /^(?:exports?|backups?)$/i.test(name);
}
