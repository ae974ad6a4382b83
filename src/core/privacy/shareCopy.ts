import { linesOf } from '../markdown/lines';
import { type PrivateReason, privatePartSteps } from '../markdown/privateParts';
import { runSync, type Steps } from '../steps';

/** How many parts were left out, by reason. */
export type LeftOut = Readonly<Partial<Record<PrivateReason, number>>>;

/** A note that is safe to show to others, with a map back to its original lines. */
export interface ShareCopy {
  readonly text: string;
  /** How many private parts were left out. */
  readonly leftOut: number;
  readonly why: LeftOut;
  /** The original line of a line in the copy; both count from 0. */
  lineInNote(line: number): number;
}

/** Ordinary notes take one round. If each round keeps revealing more, the whole file is left out. */
const rounds = 8;

/** Copies a note without its private parts; every other byte stays the same. */
export function shareCopy(note: string): ShareCopy {
  return runSync(shareCopySteps(note));
}

/** Like `shareCopy`, in steps. */
export function* shareCopySteps(note: string): Steps<ShareCopy> {
  let text = note;
  let leftOut = 0;
  const why: Partial<Record<PrivateReason, number>> = {};
  let origin: number[] | undefined;
  // Removing a part can change how the rest reads, so repeat until nothing private is left.
  for (let round = 0; ; round++) {
    const found = yield* privatePartSteps(text);
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
    origin = kept;
  }
  return { text, leftOut, why, lineInNote: line => (origin ? (origin[line] ?? 0) : line) };
}

/** Sums up the reasons of several notes. */
export function sumLeftOut(all: readonly LeftOut[]): LeftOut {
  const sum: Partial<Record<PrivateReason, number>> = {};
  for (const why of all) {
    for (const [reason, count] of Object.entries(why) as [PrivateReason, number][])
      sum[reason] = (sum[reason] ?? 0) + count;
  }
  return sum;
}
