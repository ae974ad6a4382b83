import type { Refusal } from '../refusal';
import { type Blocks, type Item, offsetInItem, readBlocks } from './blocks';
import { isBlank, lineEnd } from './lines';
import { applyEdits, type Edit, inOrder, type TextEdit } from './textEdit';

/**
 * Edits one note by its lines and items, and leaves every other byte alone. New lines get the line ending of their
 * neighbors, and a byte order mark stays first. Changes must not overlap; all positions refer to the original text.
 */
export class NoteEdit {
  readonly #replaced: TextEdit[] = [];
  /** New lines by the line they go before; one edit per position. */
  readonly #added = new Map<number, { readonly rows: string[]; apart: boolean }>();

  constructor(
    readonly text: string,
    readonly blocks: Blocks = readBlocks(text),
  ) {}

  /**
   * Inserts lines before a line; the line count means the end of the text. A blank line separates them from text that
   * follows and, if they stand `apart`, from an item too.
   */
  insert(line: number, rows: readonly string[], apart = false): void {
    const there = this.#added.get(line);
    if (there) there.rows.push(...rows);
    else this.#added.set(line, { rows: [...rows], apart });
    if (there && apart) there.apart = true;
  }

  /** Removes whole lines; `end` is the line after the last one. */
  remove(line: number, end: number): void {
    this.replace(this.blocks.lines.start(line), this.blocks.lines.start(end), '');
  }

  /** Replaces the text between two offsets. */
  replace(start: number, end: number, words: string): void {
    this.#replaced.push({ start, end, text: words });
  }

  /** Replaces part of an item; positions count in its `raw`, which includes the checkbox. */
  replaceIn(item: Item, start: number, end: number, words: string): void {
    const { lines } = this.blocks;
    const from = offsetInItem(lines, item, start);
    this.replace(from, Math.max(from, offsetInItem(lines, item, end)), words);
  }

  /** Replaces the rest of an item's first paragraph, from a position in its `raw`, with a space before the new words. */
  replaceRest(item: Item, start: number, words: string): void {
    const { lines } = this.blocks;
    const row = (item.raw.split('\n', 1)[0] ?? '').trimEnd();
    const from = offsetInItem(lines, item, Math.min(start, row.length));
    const end = offsetInItem(lines, item, item.raw.trimEnd().length);
    const gap = /\s$/.test(this.text.slice(0, from)) ? '' : ' ';
    this.replace(from, Math.max(from, end), gap + words);
  }

  /** The line after an item's last non-blank line. */
  endOf({ line, end }: Item): number {
    return this.blocks.lines.filledEnd(line + 1, end);
  }

  /** The prefix for a new neighbor of this item: quote marks, indent and list marker. */
  markerOf({ line }: Item): string {
    const found = /^\uFEFF?([\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)/.exec(this.blocks.lines.at(line));
    return found?.[1] ?? '- ';
  }

  /** The line end of the line before this one, or the one the text uses. */
  eolBefore(line: number): string {
    return this.blocks.lines.eol(line - 1) || lineEnd(this.text);
  }

  get edits(): readonly TextEdit[] {
    const added = [...this.#added].map(([line, { rows, apart }]) => this.#insertion(line, rows, apart));
    return inOrder([...this.#replaced, ...added]);
  }

  /** The finished edit; `line` is the one to show. Refused if `fault` finds a line in the edited text that is wrong. */
  done(line: number, fault: (after: Blocks) => number | undefined = () => undefined): Edit | Refusal {
    const { edits } = this;
    const at = fault(readBlocks(applyEdits(this.text, edits)));
    return at === undefined ? { edits, line } : { refused: 'open-block', line: at };
  }

  #insertion(line: number, rows: readonly string[], apart: boolean): TextEdit {
    const { lines, items } = this.blocks;
    const eol = this.eolBefore(line);
    if (line >= lines.count) {
      const end = this.text.length;
      return { start: end, end, text: eol + rows.join(eol) };
    }
    const runsOn = !isBlank(lines.at(line)) && (apart || !items.some(item => item.line === line));
    const start = lines.textStart(line);
    return { start, end: start, text: [...rows, ...(runsOn ? [''] : [])].join(eol) + eol };
  }
}
