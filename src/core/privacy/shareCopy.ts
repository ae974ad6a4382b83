import { linesOf } from '../markdown/lines';
import { type PrivateReason, privateParts } from '../markdown/privateParts';

/** How many parts were left out for each reason. */
export type LeftOut = Readonly<Partial<Record<PrivateReason, number>>>;

/** A note as it may be shown to others, which still knows where its lines came from. */
export interface ShareCopy {
  readonly text: string;
  /** How many private parts were left out. */
  readonly leftOut: number;
  readonly why: LeftOut;
  /** The line of the note that a line of the text is; both count from 0. */
  lineInNote(line: number): number;
}

/** Ordinary notes take one round; where so many bring up something new each time, the rest is in doubt. */
const rounds = 8;

/** A copy of a note without its private parts; every other byte is as it was. */
export function shareCopy(note: string): ShareCopy {
  let text = note;
  let leftOut = 0;
  const why: Partial<Record<PrivateReason, number>> = {};
  let origin: number[] | undefined;
  // What is left may read differently once a part is gone, so that it is looked at until nothing private is in it.
  for (let round = 0; ; round++) {
    const found = privateParts(text);
    if (found.length === 0) break;
    const inDoubt = round >= rounds;
    const parts = inDoubt ? [{ start: 0, end: text.length, why: 'file' as const }] : found;
    leftOut += parts.length;
    for (const part of parts) why[part.why] = (why[part.why] ?? 0) + 1;
    const lines = linesOf(text);
    const before = origin ?? Array.from({ length: lines.count }, (_, line) => line);
    const kept: number[] = [];
    let left = '';
    let at = 0;
    for (const { start, end } of [...parts, { start: text.length, end: text.length }]) {
      left += text.slice(at, start);
      const first = at === 0 ? 0 : lines.of(at);
      const last = start === text.length ? lines.count : lines.of(start);
      for (let line = first; line < last; line++) kept.push(before[line] ?? 0);
      at = end;
    }
    text = left;
    // A part that ends the text takes the last line's end with it, and an empty line is left.
    const count = linesOf(text).count;
    while (kept.length < count) kept.push(before.at(-1) ?? 0);
    origin = kept.slice(0, count);
  }
  return { text, leftOut, why, lineInNote: line => (origin ? (origin[line] ?? 0) : line) };
}

/** Reasons of several notes together. */
export function together(all: readonly LeftOut[]): LeftOut {
  const sum: Partial<Record<PrivateReason, number>> = {};
  for (const why of all) {
    for (const [reason, count] of Object.entries(why) as [PrivateReason, number][])
      sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}
