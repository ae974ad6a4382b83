import type { Refusal } from '../refusal';
import { type Blocks, findHeading, readBlocks } from './blocks';
import { headingText } from './headingText';
import { type Lines, lineEnd } from './lines';
import { isPrivateHeading } from './privateMark';
import type { TextEdit } from './textEdit';

/** Edits of one text, and the line (from 0, in the edited text) that a caller will want to show. */
export interface Edit {
  readonly edits: readonly TextEdit[];
  readonly line: number;
}

/** Decides on the text as it is now; called again when the file changed before the edit reached it. */
export type Plan = (text: string) => Edit | Refusal;

/** Applies edits that do not overlap, in whatever order they come. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Where new lines go in a section. */
export interface Place {
  /** The section's heading; it is added, on level 2, where there is none. */
  readonly section?: { readonly heading: string; readonly level?: number };
  /** A line of the section to stand after, instead of its last one. */
  readonly after?: number;
}

/**
 * Adds an item (`render` gets the text's own line end) at the end of a section, or of the text where no section is named.
 * Refuses where the new lines would fall into a code block, a comment or another section.
 */
export function addItem(text: string, place: Place, render: (eol: string) => string): Edit | Refusal {
  return insert(text, place, render, 'item');
}

/** Adds paragraphs to a section as they are, with a blank line before them. Refuses text that leaves a block open. */
export function addParagraphs(text: string, place: Place, paragraphs: string): Edit | Refusal {
  if (!readBlocks(`${paragraphs}\n\n# end`).headings.some(heading => heading.text === 'end'))
    return { refused: 'open-block' };
  const render = (eol: string) =>
    paragraphs
      .toWellFormed()
      .trim()
      .split(/\r\n?|\n/)
      .join(eol);
  return insert(text, place, render, 'paragraphs');
}

function insert(
  text: string,
  place: Place,
  render: (eol: string) => string,
  what: 'item' | 'paragraphs',
): Edit | Refusal {
  const before = readBlocks(text);
  const { lines, frontMatter } = before;
  const heading = place.section && findHeading(before, place.section.heading, place.section.level);
  const missing = heading ? undefined : place.section;
  const from = heading ? heading.line : frontMatter.lines;
  let last = place.after ?? (heading ? heading.sectionEnd : endOfSections(before)) - 1;
  while (last >= from && isBlank(lines.at(last))) last--;

  const eol = (last >= 0 && lines.eol(last)) || lineEnd(text);
  const follows = last >= frontMatter.lines;
  const joinsList =
    what === 'item' && !missing && before.items.some(item => item.line <= last && last < item.end);
  const lead = [
    ...(follows && !joinsList ? [''] : []),
    ...(missing ? [`${'#'.repeat(missing.level ?? 2)} ${headingText(missing.heading)}`, ''] : []),
  ];
  const added = [...lead, ...render(eol).split(eol)];
  const next = last + 1;
  const nextIsText = next < lines.count && !isBlank(lines.at(next));
  if (nextIsText && !(joinsList && before.items.some(item => item.line === next))) added.push('');

  const edit = insertLines(text, lines, next, added, eol);
  return verify(
    before,
    readBlocks(applyEdits(text, [edit])),
    next,
    added.length,
    next + lead.length,
    what,
    edit,
  );
}

/** Blank as CommonMark has it (§2.1): a line of other white space is a paragraph, and would run on from what stands before. */
export function isBlank(line: string): boolean {
  return /^\uFEFF?[ \t]*$/.test(line);
}

/** The line that new sections go before: a closing section of private notes, which they would become part of, or the end. */
export function endOfSections({ headings, lines }: Blocks): number {
  const closing = headings.find(
    heading => isPrivateHeading(heading.text) && heading.sectionEnd === lines.count,
  );
  return closing?.line ?? lines.count;
}

function insertLines(
  text: string,
  lines: Lines,
  at: number,
  added: readonly string[],
  eol: string,
): TextEdit {
  if (at >= lines.count) return { start: text.length, end: text.length, text: eol + added.join(eol) };
  const start = at === 0 && text.startsWith('\uFEFF') ? 1 : lines.start(at);
  return { start, end: start, text: added.join(eol) + eol };
}

/** The edit, if everything that was in the text before is still there and the new lines are what they should be. */
function verify(
  before: Blocks,
  after: Blocks,
  at: number,
  count: number,
  line: number,
  what: 'item' | 'paragraphs',
  edit: TextEdit,
): Edit | Refusal {
  const enclosing = after.opaque.find(block => block.line < line && line < block.end);
  if (enclosing) return { refused: 'open-block', line: enclosing.line };
  const isNew = (row: number) => row >= at && row < at + count;
  const kept = (rows: readonly { line: number; text: string }[]) =>
    rows.map(row => `${row.line < at ? row.line : row.line + count} ${row.text}`).join('\0');
  const left = (rows: readonly { line: number; text: string }[]) =>
    rows
      .filter(row => !isNew(row.line))
      .map(row => `${row.line} ${row.text}`)
      .join('\0');
  const intact = kept(before.headings) === left(after.headings) && kept(before.items) === left(after.items);
  const found = what === 'paragraphs' || after.items.some(item => item.line === line);
  return intact && found ? { edits: [edit], line } : { refused: 'open-block', line: Math.max(at - 1, 0) };
}
