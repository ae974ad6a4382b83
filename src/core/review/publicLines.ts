import { linesOf } from '../notes/lines';
import { privateParts } from '../notes/privateParts';

/** A note without its private parts that still knows where its lines came from. */
export interface PublicLines {
  /** As `shareCopy` gives it. */
  readonly text: string;
  /** How many private parts were left out. */
  readonly leftOut: number;
  /** The line of the note that a line of the text is; both count from 0. */
  lineInNote(line: number): number;
}

/** What of a note may be shown to others, line by line. */
export function publicLines(note: string): PublicLines {
  let text = note;
  let leftOut = 0;
  let origin = Array.from({ length: linesOf(note).count }, (_, line) => line);
  // What is left may read differently once a part is gone, so that it is looked at until nothing private is in it.
  for (;;) {
    const parts = privateParts(text);
    if (parts.length === 0) return { text, leftOut, lineInNote: line => origin[line] ?? 0 };
    leftOut += parts.length;
    const lines = linesOf(text);
    const kept: number[] = [];
    let left = '';
    let at = 0;
    for (const { start, end } of [...parts, { start: text.length, end: text.length }]) {
      left += text.slice(at, start);
      const first = at === 0 ? 0 : lines.of(at);
      const last = start === text.length ? lines.count : lines.of(start);
      for (let line = first; line < last; line++) kept.push(origin[line] ?? 0);
      at = end;
    }
    text = left;
    // A part that ends the text takes the last line's end with it, and an empty line is left.
    const count = linesOf(text).count;
    while (kept.length < count) kept.push(origin.at(-1) ?? 0);
    origin = kept.slice(0, count);
  }
}
