import MarkdownIt, { type Token } from 'markdown-it';
import { firstIndex } from '../firstIndex';
import { normalizeName } from '../text/normalizeName';
import { type FrontMatter, readFrontMatter } from './frontMatter';
import { type Lines, linesOf } from './lines';
import { readBox } from './taskState';

/** A heading of the file. */
export interface Heading {
  readonly level: number;
  /** The raw text with escapes undone. */
  readonly text: string;
  readonly line: number;
  /** The line after the heading: an underlined heading has two or more lines. */
  readonly end: number;
  /** The first line that no longer belongs to the heading's section. */
  readonly sectionEnd: number;
}

/** A list item that begins with text. */
export interface Item {
  /** The line of the item's marker. */
  readonly line: number;
  /** The line its text begins on: a marker may be alone on its line. */
  readonly textLine: number;
  /** The line after the item's last one, including nested items and the blank lines between them. */
  readonly end: number;
  /** The item's first paragraph, raw, without its marker; lines joined by `\n`. */
  readonly raw: string;
  /** Like `raw`, without the checkbox of a task that is open or done. */
  readonly text: string;
  /** `undefined` for an item without a checkbox, and for a task that was dropped or moved. */
  readonly done?: boolean;
  /** A task that is neither open nor done. */
  readonly aside?: 'dropped' | 'moved';
  /** Nested lists count from 0. */
  readonly depth: number;
}

/** A block whose lines are not Markdown: `line` is its first line, `end` the line after its last. */
export interface Opaque {
  readonly line: number;
  readonly end: number;
  /** The text after an opening code fence; `undefined` for other blocks. */
  readonly info?: string;
  /** False for a fence that runs to the end of the block around it. */
  readonly closed?: boolean;
}

/** The text of a paragraph, item, or heading at any level of nesting. */
export interface Paragraph {
  readonly line: number;
  readonly end: number;
  /** Raw, without the marks of the blocks around it; lines joined by `\n`. */
  readonly raw: string;
  /** Level of a heading; `undefined` for other text. */
  readonly heading?: number;
  /** Whether it is in a block quote. */
  readonly quoted: boolean;
  /**
   * The number of block quotes and list items around it, and the line after the innermost of them, or after the text.
   */
  readonly depth: number;
  readonly within: number;
}

/** A top-level block: `line` is its first line, `end` the line after its last; it may include blank lines. */
export interface OuterBlock {
  /** The name of its markdown-it token: `paragraph_open`, `fence`. */
  readonly type: string;
  readonly line: number;
  readonly end: number;
  /**
   * For a list, the lines its own items begin on. A piece of the list between two of them parses as it does in the
   * list.
   */
  readonly items: readonly number[];
}

/** The block structure of a note. Headings and items are in file order. */
export interface Blocks {
  readonly lines: Lines;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  readonly items: readonly Item[];
  /** Code and HTML. */
  readonly opaque: readonly Opaque[];
}

/** Created with the first note, to keep activation fast. */
let markdown: ReturnType<typeof blockParser> | undefined;

function blockParser() {
  // Only the block rules: emphasis and links do not change what a line is, and inline parsing takes most of the time.
  const parser = new MarkdownIt('commonmark', { html: true });
  parser.core.ruler.enableOnly(['normalize', 'block']);
  // Tokens as plain data: the library's class sets each field through a function, which costs a tenth of the total
  // time.
  parser.block.State = class extends MarkdownIt.StateBlock {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (nesting < 0) this.level--;
      const { level } = this;
      if (nesting > 0) this.level++;
      const token = {
        type,
        tag,
        nesting,
        level,
        attrs: null,
        map: null,
        children: null,
        content: '',
        markup: '',
        info: '',
        meta: null,
        block: true,
        hidden: false,
      } as unknown as Token;
      this.tokens.push(token);
      return token;
    }
  };
  return parser;
}

/** The blocks of a note and all its paragraphs, in file order. */
export interface BlocksWithParagraphs extends Blocks {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The most recently parsed notes. An edit parses a note before and after the change, and both again to check the edit
 * and to index the result: in a long note, that would take most of the time.
 */
let latest: readonly { readonly text: string; readonly blocks: BlocksWithParagraphs }[] = [];
const maxCached = 2;

/** Parses the blocks of a note by the rules of CommonMark; never fails, whatever the text. */
export function readBlocks(text: string): Blocks {
  return readParagraphs(text);
}

/** Like `readBlocks`, with the paragraphs. */
export function readParagraphs(text: string): BlocksWithParagraphs {
  const known = latest.find(one => one.text === text);
  if (known) return known.blocks;
  const blocks = read(text);
  latest = [{ text, blocks }, ...latest].slice(0, maxCached);
  return blocks;
}

/** Returns a function that maps positions in a paragraph's raw text to offsets in the text. */
export function offsetsIn(
  lines: Lines,
  { line, raw }: Pick<Paragraph, 'line' | 'raw'>,
): (place: number) => number {
  const rows: {
    readonly start: number;
    readonly lead: number;
    readonly row: number;
    readonly column: number;
  }[] = [];
  for (let start = 0, row = line; start <= raw.length; row++) {
    const feed = raw.indexOf('\n', start);
    const end = feed < 0 ? raw.length : feed;
    const part = raw.slice(start, end);
    const column = Math.max(0, plainRow(lines, row).lastIndexOf(part.trim()));
    rows.push({ start, lead: part.length - part.trimStart().length, row, column });
    start = end + 1;
  }
  return place => {
    const last = firstIndex(rows, ({ start }) => start > place) - 1;
    const { start, lead, row, column } = rows[last] ?? { start: 0, lead: 0, row: line, column: 0 };
    return Math.min(lines.end(row), lines.start(row) + column + Math.max(0, place - start - lead));
  };
}

/** Parses only the top-level blocks of a note, each with the lines that belong to it. */
export function readOuterBlocks(text: string): Pick<Blocks, 'lines' | 'frontMatter'> & {
  readonly outer: readonly OuterBlock[];
} {
  const { lines, frontMatter, tokens } = parse(text);
  const outer: { type: string; line: number; end: number; items: number[] }[] = [];
  for (const { level, nesting, map, type } of tokens) {
    if (nesting < 0 || !map) continue;
    const [line, end] = [map[0] + frontMatter.lines, map[1] + frontMatter.lines];
    if (level === 0) outer.push({ type, line, end, items: [] });
    else if (level === 1 && type === 'list_item_open') outer.at(-1)?.items.push(line);
  }
  return { lines, frontMatter, outer };
}

function parse(text: string) {
  const lines = linesOf(text);
  const frontMatter = readFrontMatter(text);
  markdown ??= blockParser();
  const tokens = markdown.parse(text.slice(lines.start(frontMatter.lines)).replace(/^\uFEFF/, ''), {});
  return { lines, frontMatter, tokens };
}

function read(text: string): BlocksWithParagraphs {
  const { lines, frontMatter, tokens } = parse(text);
  const headings: Mutable<Heading>[] = [];
  const items: Item[] = [];
  const opaque: Opaque[] = [];
  const paragraphs: Paragraph[] = [];
  let depth = -1;
  let quotes = 0;
  /** Where the block quotes and list items around the current token end. */
  const ends: number[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const [from = 0, to = 0] = token.map ?? [];
    const [first, end] = [from + frontMatter.lines, to + frontMatter.lines];
    if (token.type === 'list_item_open') {
      depth++;
      ends.push(end);
      const inline = next?.type === 'paragraph_open' ? tokens[at + 2] : undefined;
      if (inline?.type === 'inline') {
        const [from = 0, to = 0] = inline.map ?? [];
        const textLine = textLineOf(inline.content, lines, from + frontMatter.lines, to + frontMatter.lines);
        items.push(readItem(inline.content, first, textLine, end, depth));
      }
    } else if (token.type === 'list_item_close') {
      depth--;
      ends.pop();
    } else if (token.type === 'heading_open' && token.level === 0) {
      headings.push({
        level: Number(token.tag.slice(1)),
        text: unescaped(next?.content ?? ''),
        line: first,
        end,
        sectionEnd: lines.count,
      });
    } else if (token.type === 'fence') {
      opaque.push({ line: first, end, info: token.info, closed: isClosed(lines, first, end, token.markup) });
    } else if (token.type === 'code_block' || token.type === 'html_block') {
      opaque.push({ line: first, end });
    } else if (token.type === 'inline') {
      const opening = tokens[at - 1];
      const within = ends.at(-1) ?? lines.count;
      const text = { line: first, end, raw: token.content, quoted: quotes > 0, depth: ends.length, within };
      const isHeading = opening?.type === 'heading_open';
      paragraphs.push(isHeading ? { ...text, heading: Number(opening.tag.slice(1)) } : text);
    } else if (token.type === 'blockquote_open') {
      quotes++;
      ends.push(end);
    } else if (token.type === 'blockquote_close') {
      quotes--;
      ends.pop();
    }
  });
  endSections(headings);
  return { lines, frontMatter, headings, items, opaque, paragraphs };
}

/** The items whose markers are after one line and before another. */
export function itemsBetween(items: readonly Item[], from: number, to: number): readonly Item[] {
  return items.slice(
    firstIndex(items, ({ line }) => line > from),
    firstIndex(items, ({ line }) => line >= to),
  );
}

/** The first heading with this text, ignoring case; at any level unless one is given. */
export function findHeading(blocks: Blocks, text: string, level?: number): Heading | undefined {
  const wanted = normalizeName(text);
  return blocks.headings.find(
    heading => normalizeName(heading.text) === wanted && (!level || heading.level === level),
  );
}

/** Avoids object spread, which would take a tenth of the time it takes to read a note. */
function readItem(raw: string, line: number, textLine: number, end: number, depth: number): Item {
  const box = readBox(raw);
  if (!box) return { line, textLine, end, depth, raw, text: raw };
  const { state, length } = box;
  if (state === 'dropped' || state === 'moved')
    return { line, textLine, end, depth, raw, text: raw, aside: state };
  return { line, textLine, end, depth, raw, text: raw.slice(length), done: state === 'done' };
}

/** The parser drops what it trims: lines of white space that only Unicode recognizes may come before the text. */
function textLineOf(content: string, lines: Lines, from: number, to: number): number {
  if (to - from < 2) return from;
  const end = content.indexOf('\n');
  const first = (end < 0 ? content : content.slice(0, end)).trimEnd();
  for (let line = from; line < to; line++) if (plainRow(lines, line).endsWith(first)) return line;
  return from;
}

/** A line trimmed the way the parser does it. */
function plainRow(lines: Lines, line: number): string {
  return lines.at(line).trimEnd().replaceAll('\0', '\uFFFD');
}

/** Maps a position in an item's `raw` to an offset in the text; what precedes a line's words counts as their start. */
export function offsetInItem(lines: Lines, { raw, textLine }: Item, place: number): number {
  let line = textLine;
  let start = 0;
  for (let at = raw.indexOf('\n'); at >= 0 && at < place; at = raw.indexOf('\n', start)) {
    start = at + 1;
    line++;
  }
  const row = (raw.slice(start).split('\n', 1)[0] ?? '').trimEnd();
  const lead = row.length - row.trimStart().length;
  const column = lines.at(line).trimEnd().length - row.length + Math.max(lead, place - start);
  return Math.min(lines.end(line), lines.start(line) + Math.max(0, column));
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Goes backward with a stack of the headings that may end a section. */
function endSections(headings: readonly Mutable<Heading>[]): void {
  const next: Heading[] = [];
  for (const heading of headings.toReversed()) {
    while ((next.at(-1)?.level ?? 0) > heading.level) next.pop();
    heading.sectionEnd = next.at(-1)?.line ?? heading.sectionEnd;
    next.push(heading);
  }
}

/** A closing fence is at least as long as the opening one, uses the same character, and has nothing after it. */
function isClosed(lines: Lines, line: number, end: number, markup: string): boolean {
  const closing = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(lines.at(end - 1))?.[1];
  return end - 1 > line && closing !== undefined && closing.includes(markup);
}

/** Undoes backslash escapes, which are only valid before punctuation (CommonMark §2.4). */
function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text;
}
