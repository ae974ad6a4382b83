import { firstIndex } from '../firstIndex';
import { flatMapSteps, runSync, type Steps } from '../steps';
import type { Span } from '../text/span';
import { type BlocksWithParagraphs, type Item, type Opaque, type Paragraph, readParagraphs } from './blocks';
import type { FrontMatter } from './frontMatter';
import type { Lines } from './lines';
import { linesWithin } from './linesWithin';
import {
  isPrivateHeading,
  isPrivateInfo,
  isPrivateLabel,
  mayBePrivate,
  privateMark,
  privateWords,
} from './privateMark';

/** What makes a part private; `rest`: a mark on a code block whose end cannot be determined. */
export const privateReasons = [
  'file',
  'heading',
  'item',
  'paragraph',
  'code',
  'html',
  'rest',
  'front-matter',
] as const;
export type PrivateReason = (typeof privateReasons)[number];

/** A private part of a text: `text.slice(start, end)`, always whole lines. */
export interface PrivatePart extends Span {
  readonly why: PrivateReason;
}

/** The same by lines: the first, and the one after the last. */
export interface PrivateRows {
  readonly line: number;
  readonly end: number;
  readonly why: PrivateReason;
}

/**
 * Finds what in a note is private and left out of everything made for sharing (media/docs/file-format.md); the only
 * place that decides it. A heading with the word includes everything below it, an item or quote everything nested in
 * it, and a mark alone on its line everything up to the next heading. In text order, never overlapping.
 */
export function privateParts(text: string): readonly PrivatePart[] {
  return runSync(privatePartSteps(text));
}

/** Like `privateParts`, in steps. */
export function* privatePartSteps(text: string): Steps<readonly PrivatePart[]> {
  if (!mayBePrivate(text)) return [];
  const blocks = readParagraphs(text);
  yield;
  const { lines } = blocks;
  const rows = yield* privateRowSteps(blocks);
  const parts = rows.map(({ line, end, why }) => ({
    start: lines.textStart(line),
    end: lines.start(end),
    why,
  }));
  return parts.filter(({ start, end }) => start < end);
}

/** The private parts of a parsed note. */
export function privateRows(blocks: BlocksWithParagraphs): readonly PrivateRows[] {
  return runSync(privateRowSteps(blocks));
}

/** Like `privateRows`, in steps. */
export function* privateRowSteps(blocks: BlocksWithParagraphs): Steps<readonly PrivateRows[]> {
  const { lines, frontMatter, items, opaque, paragraphs } = blocks;
  if (isPrivateFile(frontMatter)) return [{ line: 0, end: lines.count, why: 'file' }];
  const headings = headingsIn(paragraphs);
  // One for each kind: what one has covered may be below another one of an earlier line.
  const ends = () => new SectionEnds(headings, lines.count);
  const [inItems, inParagraphs, inOpaque, inLoose] = [ends(), ends(), ends(), ends()];
  const next = nextWord(lines);
  const rows = [
    ...frontMatterRows(lines, frontMatter.lines),
    ...(yield* flatMapSteps(items, item =>
      next(item.line) < item.end ? itemRows(item, items, lines, inItems) : [],
    )),
    ...(yield* flatMapSteps(paragraphs, paragraph =>
      next(paragraph.line) < paragraph.end ? paragraphRows(paragraph, lines, inParagraphs) : [],
    )),
    ...(yield* flatMapSteps(opaque, block => opaqueRows(block, lines, inOpaque))),
    ...looseRows(blocks, inLoose, next),
  ].sort((one, other) => one.line - other.line || other.end - one.end);
  const merged: { line: number; end: number; why: PrivateReason }[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last && row.line <= last.end) last.end = Math.max(last.end, row.end);
    else if (row.line < row.end) merged.push({ ...row });
  }
  return merged;
}

/** Finds the next line that may contain a mark: in most notes, most parts need no closer look. */
function nextWord(lines: Lines): (from: number) => number {
  const words = privateWords(lines.text);
  if (!words) return from => from;
  const found = words.map(lines.of);
  return from => found[firstIndex(found, line => line >= from)] ?? lines.count;
}

/**
 * `private: true` or `private` without a value, or any key whose value is the word: `visibility: private`, `tags:
 * [private]`.
 */
function isPrivateFile({ values }: FrontMatter): boolean {
  for (const [key, { texts }] of values) {
    if (texts.some(isPrivateLabel)) return true;
    if (!isPrivateLabel(key)) continue;
    if (texts.length === 0 || texts.some(text => /^(?:true|yes|on|1|y)$/i.test(text))) return true;
  }
  return false;
}

/** A key or comment with a mark, and what is nested in it; a comment that looks like a heading includes the rest. */
function frontMatterRows(lines: Lines, count: number): PrivateRows[] {
  const rows: PrivateRows[] = [];
  const close = count - 1;
  for (let line = 1; line < close; line++) {
    const row = lines.at(line);
    const isComment = /^[ \t]*#/.test(row);
    if (!privateMark(row) && !(isComment && isPrivateHeading(row))) continue;
    const indent = indentOf(row);
    let end = line + 1;
    const goesOn = (next: string) =>
      isComment || next.trim() === '' || indentOf(next) > indent || /^[ \t]*-(?:[ \t]|$)/.test(next);
    while (end < close && goesOn(lines.at(end))) end++;
    rows.push({ line, end, why: 'front-matter' });
    line = end - 1;
  }
  return rows;
}

function indentOf(row: string): number {
  return row.length - row.trimStart().length;
}

function itemRows(
  { text, line, end }: Item,
  items: readonly Item[],
  lines: Lines,
  sections: SectionEnds,
): PrivateRows[] {
  // A marker or a checkbox may be alone on its line.
  const [, first = ''] = /^\s*(?:\[.\]\s*\n\s*)?([^\n]*)/.exec(text) ?? [];
  const mark = privateMark(first) ?? privateMark(lines.at(line));
  if (!mark) return [];
  const why = 'item' as const;
  // An item that contains only the mark is a heading for what follows the list.
  if (!mark.alone || anyWord.test(text.slice(text.indexOf(first) + first.length)))
    return [{ line, end, why }];
  const kind = markerOf(lines.at(line));
  let at = firstIndex(items, other => other.line >= end);
  for (let other = items[at]; other && markerOf(lines.at(other.line)) !== kind; ) other = items[++at];
  const next = items[at]?.line ?? lines.count;
  let after = end;
  while (after < next && lines.at(after).trim() === '') after++;
  return [{ line, end: after < next ? sections.endOf({ line: end - 1, depth: 0, within: next }) : end, why }];
}

/** Tells the items of one list from those of another: the bullet, or the sign after the number. */
function markerOf(row: string): string {
  return /^[\s>]{0,80}(?:\d{1,9})?([-*+.)])/.exec(row)?.[1] ?? '';
}

/**
 * The level of a line that is written as a heading but parsed as text or code, because it is indented too far or in
 * HTML.
 */
function seemingHeading(row: string, next = ''): number | undefined {
  if (!isPrivateHeading(row)) return undefined;
  const [, hashes, fence] = seeming.exec(row) ?? [];
  if (hashes) return hashes.length;
  // Where it ends is as uncertain as what it is.
  if (fence) return 0;
  const under = /^[\s>]{0,80}(=+|-+)\s*$/.exec(next)?.[1];
  return under ? (under.includes('=') ? 1 : 2) : undefined;
}

/** The line after the closing fence of a code block that only some readers recognize. */
function fenceEnd(lines: Lines, row: number, within: number): number | undefined {
  const [, , fence = ''] = seeming.exec(lines.at(row)) ?? [];
  if (!fence) return undefined;
  for (let line = row + 1; line < within; line++) {
    const [, closing = ''] = /^[\s>]{0,80}(`{3,}|~{3,})[ \t]*$/.exec(lines.at(line)) ?? [];
    if (closing.includes(fence)) return line + 1;
  }
  return undefined;
}

/** Footnotes and definitions contain blocks in other readers. */
const footnote = /^[\s>]{0,80}\[\^[^\]\s]{1,80}\]:[ \t]*/;
const seeming =
  /^[\s>]{0,80}(?:\[\^[^\]\s]{1,80}\]:[ \t]*|[:~][ \t]+)?(?:(#{1,6})(?=[ \t])|(`{3,}(?!.*`)|~{3,}))/;
const anyWord = /[\p{L}\p{N}]/u;

function paragraphRows(paragraph: Paragraph, lines: Lines, sections: SectionEnds): PrivateRows[] {
  const { line, end, raw, heading, within, quoted } = paragraph;
  if (!mayBePrivate(raw)) return [];
  if (heading !== undefined) {
    if (!isPrivateHeading(raw)) return [];
    return [{ line, end: sections.endOf(paragraph, heading), why: 'heading' }];
  }
  // A callout, `> [!note] Private`: its first line is a heading for all of it.
  if (quoted && /^\s*\[![^\]\n]*\]/.test(raw) && isPrivateHeading(raw.split('\n', 1)[0] ?? ''))
    return [{ line, end: within, why: 'heading' }];
  const rows: PrivateRows[] = [];
  let row = line;
  const texts = raw.split('\n');
  for (const text of texts) {
    const level = seemingHeading(text, texts[row - line + 1]);
    if (level !== undefined) {
      const last = sections.covers(row) ? undefined : fenceEnd(lines, row, within);
      if (last !== undefined) {
        sections.cover(last);
        return [...rows, { line: row, end: Math.max(end, last), why: 'code' }];
      }
      const why = level === 0 ? 'rest' : 'heading';
      return [...rows, { line: row, end: Math.max(end, sections.endOf(paragraph, level)), why }];
    }
    const mark = privateMark(text) ?? (hasPrivateTag(text) ? { alone: false } : undefined);
    // All of the paragraph is private from the first mark on, but a mark alone below it includes more.
    if (mark && (mark.alone || rows.length === 0)) {
      const last = mark.alone ? sections.endOf(paragraph) : deeperEnd(lines, row, end, within);
      rows.push({ line: row, end: Math.max(end, last), why: 'paragraph' });
      if (mark.alone) break;
    }
    row++;
  }
  return rows;
}

/** Lines indented below a line belong to it, as in a list whose numbers do not start the way Markdown requires. */
function deeperEnd(lines: Lines, row: number, end: number, within: number): number {
  const lead = (line: number) => /^[\s>]*/.exec(lines.at(line))?.[0].length ?? 0;
  const indent = lead(row);
  let after = end;
  for (let line = end; line < within; line++) {
    if (lead(line) === lines.at(line).length) continue;
    if (lead(line) <= indent) break;
    after = line + 1;
  }
  return after;
}

/** `<span class="private">`: its end is not searched for. */
function hasPrivateTag(text: string): boolean {
  return /<[a-z][^<>]*private/i.test(text);
}

function opaqueRows(block: Opaque, lines: Lines, sections: SectionEnds): PrivateRows[] {
  const { line, end, info, closed } = block;
  const rest = closed === false ? lines.count : end;
  if (info !== undefined && isPrivateInfo(info))
    return [{ line, end: rest, why: closed === false ? 'rest' : 'code' }];
  // Everything between fences is code, whatever it says; only an unclosed fence may have swallowed the note.
  if (info !== undefined && closed) return [];
  for (let row = line; row < end; row++) {
    const text = lines.at(row);
    if (!mayBePrivate(text)) continue;
    if (info !== undefined) {
      if (isPrivateHeading(text)) return [{ line: row, end: rest, why: 'rest' }];
    } else if (/^[\s>]*</.test(lines.at(line))) {
      if (!isPrivateHeading(text)) continue;
      // A comment that says what is private contains it; anything else may only begin it.
      const isWhole = /^[\s>]*<!--/.test(lines.at(line)) && privateMark(text)?.alone === false;
      const level = seemingHeading(text);
      return [{ line, end: isWhole ? end : sections.endAfter(end - 1, level), why: 'html' }];
    } else {
      const level = seemingHeading(text, row + 1 < lines.count ? lines.at(row + 1) : '');
      if (level !== undefined) return [{ line: row, end: sections.endAfter(end - 1, level), why: 'code' }];
      const mark = privateMark(text.replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/, ''));
      if (mark) return [{ line, end: mark.alone ? sections.endAfter(end - 1) : end, why: 'code' }];
    }
  }
  return [];
}

/** Lines outside all blocks, such as a link definition written as `[private]: …`. */
function looseRows(
  { lines, frontMatter, paragraphs, opaque }: BlocksWithParagraphs,
  sections: SectionEnds,
  next: (from: number) => number,
): PrivateRows[] {
  const isHeld = linesWithin([{ line: 0, end: frontMatter.lines }, ...paragraphs, ...opaque], lines.count);
  const rows: PrivateRows[] = [];
  for (let line = next(0); line < lines.count; line = next(line + 1)) {
    if (isHeld(line) || !mayBePrivate(lines.at(line))) continue;
    const text = lines.at(line).replace(footnote, '');
    const level = seemingHeading(text, line + 1 < lines.count ? lines.at(line + 1) : '');
    const mark = privateMark(lines.at(line)) ?? privateMark(text);
    if (!mark && level === undefined) continue;
    let end = line + 1;
    while (end < lines.count && !isHeld(end) && lines.at(end).trim() !== '') end++;
    if (!mark || mark.alone || level !== undefined) end = Math.max(end, sections.endAfter(end - 1, level));
    rows.push({ line, end, why: 'paragraph' });
    line = end - 1;
  }
  return rows;
}

/** Any heading ends what is below a mark: a level below all headings. */
const belowMark = 7;

interface Heading extends Pick<Paragraph, 'line' | 'depth'> {
  readonly level: number;
}

function headingsIn(paragraphs: readonly Paragraph[]): readonly Heading[] {
  return paragraphs.flatMap(({ line, depth, heading: level }) =>
    level === undefined ? [] : [{ line, depth, level }],
  );
}

/** Finds where the content below a heading or mark ends, by the headings that follow in the same quote or item. */
class SectionEnds {
  /**
   * Everything above `end` is already private, up to a heading of `level`. Only a higher level needs another look, which
   * keeps the total time linear: there is at most one of each level.
   */
  #covered: readonly { readonly end: number; readonly level: number }[] = [];

  constructor(
    private readonly headings: readonly Heading[],
    private readonly count: number,
  ) {}

  covers(line: number): boolean {
    return this.#covered.some(({ end }) => line < end);
  }

  /** Marks everything above a line as private, and returns that line. */
  cover(end: number, level = Number.POSITIVE_INFINITY): number {
    const others = this.#covered.filter(each => each.end > end || each.level < level);
    this.#covered = [...others, { end, level }];
    return end;
  }

  /** `level`: the level of the heading with the mark; any heading ends what is below a mark. */
  endOf({ line, depth, within }: Pick<Paragraph, 'line' | 'depth' | 'within'>, level = belowMark): number {
    if (this.#covered.some(each => line < each.end && each.level <= level)) return line + 1;
    let next = firstIndex(this.headings, heading => heading.line > line);
    for (let heading = this.headings[next]; heading && heading.line < within; heading = this.headings[++next])
      if (heading.depth <= depth && heading.level <= level) return this.cover(heading.line, level);
    return this.cover(within, level);
  }

  /** The next top-level heading below a line, of that level or a higher one. */
  endAfter(line: number, level?: number): number {
    return this.endOf({ line, depth: 0, within: this.count }, level);
  }
}
