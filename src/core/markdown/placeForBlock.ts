import type { Refusal } from '../refusal';
import { readOuterBlocks, readParagraphs } from './blocks';
import { readFrontMatter } from './frontMatter';
import { isBlank, type Lines, lineEnd, linesOf, textStart } from './lines';
import { NoteEdit } from './noteEdit';
import type { Edit } from './textEdit';

/** The position of a block in a text, and what to put around it so that it stays a separate block. */
export interface BlockPlace {
  /** Always at the start of a line or at the end of the text. */
  readonly offset: number;
  /** Line endings and nothing else. */
  readonly before: string;
  readonly after: string;
  /** The block's first line in the new text. */
  readonly line: number;
}

/**
 * Finds the nearest position for a block (Markdown, any line endings) to a cursor: between two blocks, never inside
 * one, so that every line keeps its meaning. If the cursor is before a block, the new block goes before it, otherwise
 * after the block the cursor is in. Skips a block that never ends (an unclosed code fence). Refuses if no position
 * works.
 */
export function placeForBlock(text: string, offset: number, block: string): BlockPlace | Refusal {
  const outline = outlineOf(text);
  const { lines, first, groups } = outline;
  const line = Math.max(first, lines.of(Math.min(offset, text.length)));
  const at = groups.findIndex(group => line < group.end);
  const own = groups[at];
  const inside = own !== undefined && own.line <= line;
  const leads = inside && line === own.line && lines.start(line) + indent(lines.at(line)) >= offset;
  const following = at < 0 ? [] : groups.slice(at, at + nearby).map(group => group.end);
  const preceding = groups.slice(Math.max(0, at - nearby), at < 0 ? undefined : at + 1).reverse();
  const candidates = [
    inside ? (leads ? own.line : own.end) : line,
    ...following,
    lines.count,
    ...preceding.map(group => group.line),
    first,
  ];
  // Two adjacent lists merge into one; if only lists are nearby, that is acceptable.
  for (const joins of [false, true]) {
    for (const row of new Set(candidates)) {
      const place = placeAt(text, outline, row, block, joins);
      if (place) return place;
    }
  }
  return { refused: 'open-block', line };
}

/**
 * Adds a block exactly before a line, which must not be inside another block; the line count means the end of the text.
 * Refuses if a block, old or new, would turn into something else.
 */
export function addBlock(text: string, line: number, block: string): Edit | Refusal {
  const place = placeAt(text, outlineOf(text), line, block, true);
  if (!place) return { refused: 'open-block', line: Math.max(0, line - 1) };
  const note = new NoteEdit(text);
  const rows = block.split('\n').join(lineEnd(text));
  note.replace(place.offset, place.offset, place.before + rows + place.after);
  return { edits: note.edits, line: place.line };
}

/**
 * What to put around a block on the cursor's line, if a block may begin there and the line is blank except for what is
 * being typed; `undefined` if the line belongs to a block. For insertions that the editor makes itself.
 */
export function blockOnLine(text: string, offset: number): Omit<BlockPlace, 'offset'> | undefined {
  const { lines, first, groups } = outlineOf(text);
  const line = lines.of(offset);
  if (line < first || lines.at(line) !== '') return undefined;
  if (groups.some(group => group.line <= line && line < group.end)) return undefined;
  const eol = lineEnd(text);
  const before = line > first && !isBlank(lines.at(line - 1)) ? eol : '';
  const after = line + 1 < lines.count && !isBlank(lines.at(line + 1)) ? eol : '';
  return { before, after, line: line + (before ? 1 : 0) };
}

/** How many blocks away a position is searched for before falling back to the end of the text. */
const nearby = 4;

/** The blocks that nothing may be inserted into, and the first line after the front matter. */
interface Outline {
  readonly lines: Lines;
  readonly first: number;
  readonly groups: readonly Group[];
}

interface Group {
  readonly type: string;
  readonly line: number;
  readonly end: number;
  /** Where its last block begins, or the last item if that block is a list. */
  readonly last: number;
  /** Where the second item of that list begins; its end if it has only one. */
  readonly second: number;
}

function outlineOf(text: string): Outline {
  const { lines, frontMatter, outer } = readOuterBlocks(text);
  const first = frontMatter.lines;
  const groups: Group[] = [];
  const add = (type: string, line: number, end: number, items: readonly number[] = []) => {
    const group = groups.at(-1);
    const joins = group && (holds(group.type, group.end === line) || isFields(lines, group, type, line));
    const last = items.at(-1) ?? line;
    if (joins) groups.pop();
    groups.push({ type, line: joins ? group.line : line, end, last, second: items[1] ?? end });
  };
  let done = first;
  // Link definitions are not in any block.
  const addRest = (until: number) => {
    for (let line = done; line < until; line++) {
      if (isBlank(lines.at(line))) continue;
      const start = line;
      while (line + 1 < until && !isBlank(lines.at(line + 1))) line++;
      add('definition', start, line + 1);
    }
  };
  for (const { type, line, end, items } of outer) {
    addRest(line);
    const last = lines.filledEnd(line + 1, end);
    add(type, line, last, items);
    done = Math.max(done, last);
  }
  addRest(lines.count);
  return { lines, first, groups };
}

/** A comment refers to what is directly below it. */
function holds(type: string, touches: boolean): boolean {
  return touches && type === 'html_block';
}

/** Fields directly below a heading belong to it: an entry of a log, an expectation. */
function isFields(lines: Lines, last: { type: string; end: number }, type: string, line: number): boolean {
  return (
    last.type === 'heading_open' &&
    type === 'bullet_list_open' &&
    /^\s*[-*+]\s+(?:\*\*)?[\p{L} -]{1,40}(?::\*\*|\*\*:|:)/u.test(lines.at(line))
  );
}

/** The position before a line, if everything nearby keeps its meaning there, and the block parses as it does alone. */
function placeAt(
  text: string,
  outline: Outline,
  row: number,
  block: string,
  joinsLists: boolean,
): BlockPlace | undefined {
  const { lines, groups } = outline;
  const place = roomAt(text, outline, row);
  const { before, offset, after } = place;
  const added = asLines(block).join(lineEnd(text));
  const whole = text.slice(0, offset) + before + added + after + text.slice(offset);
  if (readFrontMatter(whole).lines !== readFrontMatter(text).lines) return undefined;
  // A block's meaning depends only on its neighbors, a list's on the nearest item: notes and lists may be large.
  const next = groups.findIndex(group => row <= group.line);
  const [above, below] = next < 0 ? [groups.at(-1), undefined] : [groups[next - 1], groups[next]];
  if (above && above.end > row) return undefined;
  const from = above?.last ?? Math.min(row, outline.first, lines.count - 1);
  const to = below?.second ?? lines.count;
  const start = Math.min(lines.start(from), offset);
  const rest = whole.length - text.length;
  const near = text.slice(start, Math.max(lines.start(to), offset));
  const changed = whole.slice(start, Math.max(lines.start(to), offset) + rest);
  const shift = linesOf(changed).count - linesOf(near).count;
  const wanted = [
    ...structureOf(near, joinsLists, line => (line + from < row ? line : line + shift)),
    ...structureOf(added, joinsLists, line => line + place.line - from),
  ].sort();
  const found = structureOf(changed, joinsLists, line => line).sort();
  return wanted.length === found.length && wanted.every((fact, at) => fact === found[at]) ? place : undefined;
}

/** The line endings that separate a new block from what surrounds a line. */
function roomAt(text: string, { lines, first }: Outline, row: number): BlockPlace {
  const blank = (line: number) => line >= lines.count || isBlank(lines.at(line));
  const touches = (line: number) => line > first && !blank(line - 1);
  // Uses existing space: below one blank line and above another.
  const at = touches(row) && isRoom(lines, row + 1) && blank(row) ? row + 1 : row;
  const eol = lines.eol(at - 1) || lineEnd(text);
  if (at >= lines.count) {
    const before = text === '' ? '' : touches(at) ? eol + eol : eol;
    return { offset: text.length, before, after: '', line: lines.count - 1 + count(before, eol) };
  }
  const offset = lines.textStart(at);
  const before = touches(at) ? eol : '';
  const isAll = at === 0 && offset === text.length;
  const after = isAll || isRoom(lines, at) ? '' : blank(at) ? eol : eol + eol;
  return { offset, before, after, line: at + count(before, eol) };
}

/** An empty line with another blank line below. */
function isRoom(lines: Lines, at: number): boolean {
  return lines.at(at) === '' && at + 1 < lines.count && isBlank(lines.at(at + 1));
}

function count(ends: string, eol: string): number {
  return ends.length / eol.length;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function asLines(block: string): readonly string[] {
  const lines = block.toWellFormed().split(/\r\n?|\n/);
  const from = lines.findIndex(line => !isBlank(line));
  const to = lines.findLastIndex(line => !isBlank(line));
  return lines.slice(Math.max(0, from), to + 1);
}

/** Everything that a text without front matter consists of, each part with its line. */
function structureOf(text: string, joinsLists: boolean, lineOf: (line: number) => number): string[] {
  // After an empty line, so that a rule at the top is not taken for front matter.
  const whole = `\n${text.slice(textStart(text))}`;
  const { headings, items, opaque, paragraphs, lines } = readParagraphs(whole);
  const at = (line: number) => lineOf(line - 1);
  const last = (end: number) => at(lines.filledEnd(1, end) - 1);
  const { outer } = joinsLists ? { outer: [] } : readOuterBlocks(whole);
  return [
    ...outer.map(({ type, line, end }) => `${type} ${at(line)} ${last(end)}`),
    ...headings.map(({ line, level, text: words }) => `heading ${at(line)} ${level} ${words}`),
    ...items.map(({ line, depth, text: words, done }) => `item ${at(line)} ${depth} ${done} ${words}`),
    ...opaque.map(({ line, end, info }) => `opaque ${at(line)} ${last(end)} ${info}`),
    ...paragraphs.map(
      ({ line, raw, quoted, heading }) => `paragraph ${at(line)} ${quoted} ${heading} ${raw}`,
    ),
  ];
}
