import type { Refusal } from '../refusal';
import { type Blocks, findHeading, readBlocks } from './blocks';
import { headingText } from './headingText';
import { NoteEdit } from './noteEdit';
import { isPrivateHeading } from './privateMark';
import type { Edit } from './textEdit';

/** Where new lines go in a section. */
export interface Place {
  /** The section's heading; if it does not exist, it is added (on level 2 by default). */
  readonly section?: { readonly heading: string; readonly level?: number };
  /** A line of the section to insert after, instead of its last one. */
  readonly after?: number;
}

/**
 * Adds an item (`render` gets the text's own line ending) at the end of a section, or of the text if no section is
 * given. Refuses if the new lines would become part of a code block, a comment, or another section.
 */
export function addItem(text: string, place: Place, render: (eol: string) => string): Edit | Refusal {
  return insert(text, place, render, 'item');
}

/** Adds paragraphs to a section unchanged, after a blank line. Refuses text that leaves a block open. */
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
  const end = place.after === undefined ? (heading?.sectionEnd ?? endOfSections(before)) : place.after + 1;
  const next = lines.filledEnd(from, end);
  const last = next - 1;

  const follows = last >= frontMatter.lines;
  const joinsList =
    what === 'item' && !missing && before.items.some(item => item.line <= last && last < item.end);
  const lead = [
    ...(follows && !joinsList ? [''] : []),
    ...(missing ? [`${'#'.repeat(missing.level ?? 2)} ${headingText(missing.heading)}`, ''] : []),
  ];
  const note = new NoteEdit(text, before);
  const eol = note.eolBefore(next);
  note.insert(next, [...lead, ...render(eol).split(eol)], !joinsList);
  const line = next + lead.length;
  return note.done(line, after => misreading(before, after, next, line, what));
}

/**
 * The line to insert new sections at: before a closing private section, which would otherwise absorb them, or the end.
 */
export function endOfSections({ headings, lines }: Blocks): number {
  const closing = headings.find(
    heading => isPrivateHeading(heading.text) && heading.sectionEnd === lines.count,
  );
  return closing?.line ?? lines.count;
}

/** The line that prevents the new lines from parsing as intended, or the rest from parsing as before. */
function misreading(
  before: Blocks,
  after: Blocks,
  at: number,
  line: number,
  what: 'item' | 'paragraphs',
): number | undefined {
  const enclosing = after.opaque.find(block => block.line < line && line < block.end);
  if (enclosing) return enclosing.line;
  const count = after.lines.count - before.lines.count;
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
  return intact && found ? undefined : Math.max(at - 1, 0);
}
