import { formWords } from '../../content/styles/readingForm';
import type { Blocks } from '../markdown/blocks';
import type { TimeSlicer } from '../notebook/timeSlicer';
import { passages } from './passages';
import { revealsReading } from './readingWords';
import type { IsSensitive } from './sensitive';

/** Why a part of a note stays out of a packet. `prepared` is text we wrote for a talk, which nobody said. */
export type LeftOutReason = 'reading' | 'sensitive' | 'prepared';

/** Lines that stay out of a packet, with everything nested in them. */
export interface LeftOutPart {
  readonly line: number;
  /** The line after the last one. */
  readonly end: number;
  readonly why: LeftOutReason;
}

/** What decides whether a part stays out. */
export interface LeaveOut {
  readonly isSensitive: IsSensitive;
  /** Whether a heading belongs to a task brief, which is a plan rather than evidence. */
  readonly isPrepared: (heading: string) => boolean;
}

/** The parts of a note that stay out of a packet, in file order; they may overlap. */
export async function partsLeftOut(
  blocks: Blocks,
  { isSensitive, isPrepared }: LeaveOut,
  pace: TimeSlicer,
): Promise<readonly LeftOutPart[]> {
  const { headings, items, lines, frontMatter } = blocks;
  if (frontMatter.values.get('type')?.texts[0] === 'reading-form')
    return [{ line: 0, end: lines.count, why: 'reading' }];
  const why = (text: string) =>
    pace.run((): LeftOutReason | undefined =>
      revealsReading(text) ? 'reading' : isSensitive(text) ? 'sensitive' : undefined,
    );
  const parts: LeftOutPart[] = [...formsIn(blocks)];
  const put = (line: number, end: number, reason: LeftOutReason | undefined) => {
    if (reason) parts.push({ line, end, why: reason });
  };
  for (const { text, line, level, sectionEnd } of headings)
    if (level > 1) put(line, sectionEnd, isPrepared(text) ? 'prepared' : await why(text));
  for (const { text, line, end } of items) put(line, end, await why(text));
  const known = new Set(items.map(({ line }) => line));
  for (const { text, line } of passages(blocks))
    if (!known.has(line)) put(line, line + text.split('\n').length, await why(text));
  return parts.sort((one, other) => one.line - other.line || other.end - one.end);
}

const question = /^[\s>]{0,20}#{1,6}[ \t]{1,9}(?:C[1-4]|M[12]|F[12]|V)(?![\p{L}\p{N}])/u;
const anyHeading = /^[\s>]{0,20}#{1,6}[ \t]/;

/** Forms for a member's own reading, pasted anywhere, quoted or not, up to the end of the member's remarks. */
function formsIn({ lines }: Blocks): readonly LeftOutPart[] {
  const rows = Array.from({ length: lines.count }, (_, line) => line);
  const questions = rows.filter(line => question.test(lines.at(line)));
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined || questions.length < 2) return [];
  const later = rows.slice(last + 1).filter(line => anyHeading.test(lines.at(line)));
  const [added, afterNext] = later;
  const isPartOfIt = added !== undefined && depthOf(lines.at(added)) >= depthOf(lines.at(last));
  const isNote = isPartOfIt || (added !== undefined && lines.at(added).includes(formWords.note));
  return [{ line: first, end: (isNote ? afterNext : added) ?? lines.count, why: 'reading' }];
}

function depthOf(row: string): number {
  return /#{1,6}/.exec(row)?.[0].length ?? 0;
}
