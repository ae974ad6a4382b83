import { firstIndex } from '../firstIndex';

/** The lines of a text with their positions; `\r\n`, `\n`, and `\r` end a line, as in VS Code and CommonMark. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** The line's text without its line ending. */
  at(line: number): string;
  /** Offset of the line's first character; the length of the text for the line after the last. */
  start(line: number): number;
  /** Like `start`, but after a byte order mark, which belongs to the file. */
  textStart(line: number): number;
  /** Offset of the line's end, before its line ending. */
  end(line: number): number;
  /** The line ending; empty for the last line, and before the first. */
  eol(line: number): string;
  /** The line that contains this offset. */
  of(offset: number): number;
  /** The line after the last non-blank one before `end`; never before `from`. */
  filledEnd(from: number, end: number): number;
}

/** Splits a text into lines without copying it. */
export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  // No regular expression, for speed: this runs for every note, and on each edit of large ones.
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed >= 0 || back >= 0) {
    const at = back < 0 || (feed >= 0 && feed < back) ? feed : back;
    const after = at === back && feed === at + 1 ? at + 2 : at + 1;
    ends.push(at);
    starts.push(after);
    if (feed >= 0 && feed < after) feed = text.indexOf('\n', after);
    if (back >= 0 && back < after) back = text.indexOf('\r', after);
  }
  ends.push(text.length);
  const start = (line: number) => starts[line] ?? text.length;
  const end = (line: number) => ends[line] ?? text.length;
  const lines: Lines = {
    text,
    count: starts.length,
    start,
    textStart: line => Math.max(textStart(text), start(line)),
    end,
    at: line => text.slice(start(line), end(line)),
    eol: line => text.slice(end(line), start(line + 1)),
    of: offset => firstIndex(starts, start => start > offset) - 1,
    filledEnd: (from, end) => {
      let at = end;
      while (at > from && isBlank(lines.at(at - 1))) at--;
      return at;
    },
  };
  return lines;
}

/** Offset of the text's first character, after a byte order mark, which belongs to the file. */
export function textStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

/** The line ending of a text, going by its first line; `\n` if it has only one. */
export function lineEnd(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** Blank as in CommonMark (§2.1): a line of other white space is a paragraph, and would continue the one above. */
export function isBlank(line: string): boolean {
  return /^\uFEFF?[ \t]*$/.test(line);
}
