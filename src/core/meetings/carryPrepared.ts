import { type Blocks, type Item, readBlocks } from '../markdown/blocks';
import { addItem, endOfSections, type Place } from '../markdown/edits';
import { inOneEdit } from '../markdown/inOneEdit';
import { isBlank, lineEnd } from '../markdown/lines';
import { NoteEdit } from '../markdown/noteEdit';
import { addBlock } from '../markdown/placeForBlock';
import { absoluteAddress, relativeAddress } from '../markdown/sourceLink';
import { type Edit, unchanged } from '../markdown/textEdit';
import { folderOf } from '../notebook/address';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import { normalizeName } from '../text/normalizeName';
import { inSection, type NoteSection, noteSections, sectionIn, sectionLine } from './noteSections';
import { nextOneOnOne, nextTitle, type PlannedFile } from './oneOnOneNote';

/**
 * Starts or continues a day's note according to `plan`, and moves everything prepared for the next 1:1 into it in the
 * same write. The page is emptied only afterwards, and only if the note is saved and the page still holds exactly what
 * was moved: prepared content may briefly exist twice, but it is never lost. What the note already has, for example
 * after a crash in between, is only removed from the page. A note for a day before the last 1:1 leaves the page alone.
 */
export async function startWithPrepared(
  notebook: Notebook,
  person: Person,
  given: { readonly date: string; readonly today: string },
  note: PlannedFile,
  plan: (text: string) => Edit | Refusal,
): Promise<Written | Refusal> {
  const { uri, initial } = note;
  const next = nextOneOnOne(notebook.root, person);
  const page = isNextMeeting(person, given) ? await notebook.textToEdit(next.uri) : undefined;
  const carried =
    page !== undefined && hasContent(page)
      ? relink(withoutActions(page, earlierActions(person, uri)), next.uri, uri)
      : undefined;
  if (page === undefined || carried === undefined) return notebook.edit(uri, plan, initial);
  let isIn = false;
  const written = await notebook.edit(
    uri,
    text => {
      const both = inOneEdit(text, [before => carryInto(before, carried), plan]);
      isIn = !isRefusal(both);
      // If the page does not fit in as a whole, it stays where it is and the note starts without it.
      return isIn ? both : plan(text);
    },
    initial,
  );
  if (isRefusal(written) || !isIn || written.unsaved) return written;
  await notebook.edit(next.uri, text => (text === page ? emptied(text, next.initial) : unchanged()));
  return written;
}

/** A new note dated before the last 1:1 is catching up, and an existing past note is only being opened. */
function isNextMeeting(
  { oneOnOnes, lastOneOnOne = '' }: Person,
  { date, today }: { readonly date: string; readonly today: string },
): boolean {
  return oneOnOnes.some(note => note.date === date) ? date >= today : date > lastOneOnOne;
}

/**
 * Recognizes actions that the note of an earlier 1:1 holds word for word: an open one was carried over from there, and
 * so was one done on the same day. They are on the page only because a run ended before emptying it.
 */
function earlierActions({ oneOnOnes, actions }: Person, uri: string): (item: Item) => boolean {
  const notes = new Set(oneOnOnes.map(note => note.uri).filter(each => each !== uri));
  const held = actions.filter(each => notes.has(each.uri) && (!each.done || each.doneOn !== undefined));
  const known = new Set(held.map(({ done, raw }) => `${done} ${raw}`));
  return ({ done, text }) => known.has(`${done} ${text}`);
}

/** Removes these actions from a text, except those with further lines of their own. */
function withoutActions(text: string, isHeld: (item: Item) => boolean): string {
  const { items, lines } = readBlocks(text);
  const starts = new Set(items.map(({ line }) => line));
  const gone = new Set(
    items
      .filter(item => item.end === item.line + 1 && item.done !== undefined && isHeld(item))
      .map(({ line }) => line),
  );
  if (gone.size === 0) return text;
  const rows = Array.from({ length: lines.count }, (_, line) => {
    if (!gone.has(line)) return [lines.at(line)];
    // Keeps what was above it separate from what was below it.
    return starts.has(line + 1) || isBlank(lines.at(line + 1)) ? [] : [''];
  });
  return rows.flat().join('\n');
}

/** Resets the page to its initial text but keeps its front matter. */
function emptied(text: string, initial: string): Edit {
  const note = new NoteEdit(text);
  const { lines, frontMatter } = note.blocks;
  note.replace(lines.textStart(frontMatter.lines), text.length, initial.split('\n').join(lineEnd(text)));
  return { edits: note.edits, line: 0 };
}

/** A piece of the page: it goes into a section of the note or, under its own heading, after the sections. */
interface Piece {
  readonly section?: NoteSection;
  readonly lines: readonly string[];
  /** The line of the section's heading, and the highest level among the headings below it (7 if there are none). */
  readonly heading: string;
  readonly highest: number;
}

/** Splits the page into pieces that together hold every non-blank line. A byte order mark belongs to the file. */
function piecesOf(text: string): readonly Piece[] {
  const { lines, frontMatter, headings } = readBlocks(text.replace(/^\uFEFF/, ''));
  const between = (from: number, to: number) => {
    const rows = Array.from({ length: Math.max(0, to - from) }, (_, row) => lines.at(from + row));
    const first = rows.findIndex(row => !isBlank(row));
    return first < 0 ? [] : rows.slice(first, rows.findLastIndex(row => !isBlank(row)) + 1);
  };
  const isPlain = (line: number) => /^ {0,3}#/.test(lines.at(line));
  const title = headings.find(
    ({ line, text: words }) => normalizeName(words) === normalizeName(nextTitle) && isPlain(line),
  );
  let next = 0;
  const highestIn = (from: number, until: number) => {
    let highest = 7;
    while ((headings[next]?.line ?? until) < from) next++;
    for (; (headings[next]?.line ?? until) < until; next++)
      highest = Math.min(highest, headings[next]?.level ?? 7);
    return highest;
  };
  const pieces: Piece[] = [];
  let at = frontMatter.lines;
  const take = (until: number, section: Piece['section']) => {
    const found = between(at, until);
    const from = at;
    at = until;
    if (found.length === 0) return;
    if (!section) pieces.push({ lines: found, heading: '', highest: 7 });
    else pieces.push({ section, lines: found, heading: lines.at(from - 1), highest: highestIn(from, until) });
  };
  for (const heading of headings) {
    if (heading.line < at) continue;
    take(heading.line, 'Notes');
    const section = isPlain(heading.line)
      ? noteSections.find(name => normalizeName(name) === normalizeName(heading.text))
      : undefined;
    if (section || heading === title) at = heading.line + 1;
    if (heading !== title) take(heading.sectionEnd, section);
  }
  take(lines.count, 'Notes');
  // If the note ends with a private section, anything added after it would become private too.
  return [...pieces].sort(
    (one, other) => Number(one.section === 'Private') - Number(other.section === 'Private'),
  );
}

/** True if the page holds more than its headings. */
export function hasContent(text: string): boolean {
  return piecesOf(text).length > 0;
}

/**
 * Adds everything on a page to a note, each piece at the end of its section. Skips what the note's section already has: a
 * piece as a whole, and an item of a list.
 */
export function carryInto(text: string, page: string): Edit | Refusal {
  const pieces = piecesOf(page);
  // A page may have thousands of headings, so everything for one section is added at once.
  const sections = [...new Set(pieces.map(({ section }) => section))];
  return inOneEdit(
    text,
    sections.map(
      section => (note: string) =>
        addPieces(
          note,
          section,
          pieces.filter(piece => piece.section === section),
        ),
    ),
  );
}

function addPieces(text: string, section: Piece['section'], pieces: readonly Piece[]): Edit | Refusal {
  const blocks = readBlocks(text);
  const heading = section && sectionIn(blocks, section);
  // Text that would land next to the note's private section instead of inside it keeps its own heading, and so stays
  // private.
  if (section === 'Private' && pieces.some(({ highest }) => highest <= (heading?.level ?? 2)))
    return addPieces(
      text,
      undefined,
      pieces.map(piece => ({ ...piece, lines: [piece.heading, '', ...piece.lines] })),
    );
  const end = heading?.sectionEnd ?? endOfSections(blocks);
  const there = linesIn(blocks, heading?.line ?? 0, end);
  const known = new KnownItems(blocks, heading?.line ?? 0, end);
  const left = pieces
    .filter(({ lines }) => !there.includes(`\n${lines.join('\n')}\n`))
    .map(piece => (isList(piece.lines) ? { ...piece, lines: known.newIn(piece.lines) } : piece))
    .filter(({ lines }) => lines.length > 0);
  if (left.length === 0) return unchanged();
  const areLists = left.every(({ lines }) => isList(lines));
  const rows = left.flatMap(({ lines }, at) => (at > 0 && !areLists ? ['', ...lines] : lines));
  if (section && areLists) return addItem(text, sectionPlace(text, section), eol => rows.join(eol));
  const line = blocks.lines.filledEnd(heading ? heading.line + 1 : blocks.frontMatter.lines, end);
  const block = [...(section && !heading ? [sectionLine(section), ''] : []), ...rows].join('\n');
  return addBlock(text, line, block);
}

/** The items of a section with everything nested in them, counted: each one accounts for a single repetition. */
class KnownItems {
  readonly #counts = new Map<string, number>();

  constructor(blocks: Blocks, from: number, to: number) {
    for (const { words } of itemsIn(blocks, from, to))
      this.#counts.set(words, (this.#counts.get(words) ?? 0) + 1);
  }

  /** The list without items that the section already has. */
  newIn(list: readonly string[]): readonly string[] {
    const blocks = readBlocks(list.join('\n'));
    const known = itemsIn(blocks, 0, blocks.lines.count).filter(({ words }) => {
      const count = this.#counts.get(words) ?? 0;
      this.#counts.set(words, count - 1);
      return count > 0;
    });
    const gone = new Set(
      known.flatMap(({ line, end }) => Array.from({ length: end - line }, (_, row) => line + row)),
    );
    const left = list.filter((_, line) => !gone.has(line));
    return left.slice(0, left.findLastIndex(row => !isBlank(row)) + 1);
  }
}

/** The top-level items in a part of a text, with all their lines. */
function itemsIn({ items, lines }: Blocks, from: number, to: number) {
  return items
    .filter(({ depth, line }) => depth === 0 && line >= from && line < to)
    .map(({ line, end }) => {
      const rows = Array.from({ length: end - line }, (_, row) => lines.at(line + row));
      return { line, end, words: rows.join('\n').trimEnd() };
    });
}

/** Where an item goes in a section; a missing Questions section goes before Notes, which hold the answers. */
export function sectionPlace(text: string, heading: NoteSection): Place {
  const blocks = readBlocks(text);
  const isThere = sectionIn(blocks, heading) !== undefined;
  const notes = isThere || heading !== 'Questions' ? undefined : sectionIn(blocks, 'Notes');
  return notes ? { section: { heading, level: notes.level }, after: notes.line - 1 } : inSection(heading);
}

function isList(rows: readonly string[]): boolean {
  const { items, lines } = readBlocks(rows.join('\n'));
  let at = 0;
  for (const item of items) if (item.depth === 0 && item.line === at) at = item.end;
  return at >= lines.count && /^\S/.test(rows[0] ?? '');
}

/** Lines of a text with a line break before and after each. */
function linesIn({ lines }: Blocks, from: number, to: number): string {
  return `\n${Array.from({ length: to - from }, (_, row) => lines.at(from + row)).join('\n')}\n`;
}

/** Rewrites a page's links for another file; in the same folder, nothing changes. */
export function relink(text: string, from: string, to: string): string {
  if (folderOf(from) === folderOf(to)) return text;
  const { lines, opaque } = readBlocks(text);
  return text.replace(/\]\(<?([^)>\s]+)/g, (whole: string, link: string, at: number) => {
    const line = lines.of(at);
    const target = opaque.some(block => block.line <= line && line < block.end)
      ? undefined
      : absoluteAddress(link, from);
    return target ? whole.slice(0, whole.length - link.length) + relativeAddress(target, to) : whole;
  });
}
