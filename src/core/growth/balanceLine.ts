import type { Amount, BalanceAnswer, Often } from './balance';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';

/** A line of a check or form: its behavior, its answer, and the position of the answer in the text. */
export interface BalanceLine {
  readonly id: GrowthBehaviorId;
  readonly answer: BalanceAnswer;
  /** Where the answer begins, right after its colon, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** False if there is no colon to write the answer after. */
  readonly colon: boolean;
  /** Text after the colon that is not an answer. */
  readonly unread?: string;
}

const named = /^[*_`]{0,3}([LG][1-9])(?![\p{L}\p{N}])/iu;
const often =
  '(?<often>no occasions?|not seen|none|n/a|never|once|twice|[≥>]=?[ \\t]?4|\\d{1,3}(?:[ \\t]?[-–—][ \\t]?\\d{1,3}|[ \\t]?\\+|[ \\t]or more)?)(?![\\p{L}\\p{N}])(?:[ \\t]?(?:times?|x)(?![\\p{L}\\p{N}]))?';
const amount =
  '(?<amount>too little|more|about right|just right|right|too much|less)(?![\\p{L}\\p{N}])(?: for now)?';
const mark = '[*_`]{0,3}';
const said = new RegExp(
  `[ \\t]{0,9}${mark}(?:${often})?${mark}[ \\t]?[,;/|]?[ \\t]?${mark}(?:${amount})?${mark}`,
  'iuy',
);
const blank = /^[_.…\s]*$/;

/**
 * Reads one item of a check or form: `L1 I said where we are heading and why: 2-3, more`. The sentence in between can
 * be anything; text after the answer is a remark. `undefined` if the item does not begin with a behavior.
 */
export function readBalanceLine(text: string): BalanceLine | undefined {
  const [row = ''] = text.split('\n', 1);
  const [whole = '', name = ''] = named.exec(row) ?? [];
  const id = growthBehaviorIds.find(known => known === name.toUpperCase());
  if (!id) return undefined;
  const last = Math.max(row.lastIndexOf(':'), row.lastIndexOf('\uFF1A')) + 1;
  const hasColon = last > whole.length;
  for (const start of hasColon ? afterColons(row, whole.length) : [whole.length]) {
    const found = answerAt(row, start);
    if (found) return { id, colon: hasColon, start, ...found };
  }
  // No answer: a new one goes right after the last colon, before any other text.
  const start = hasColon ? last : whole.length;
  const rest = row.slice(start);
  const end = blank.test(rest) ? row.length : start;
  const unread = hasColon && end === start && rest ? rest.trim() : undefined;
  return { id, answer: {}, colon: hasColon, start, end, ...(unread && { unread }) };
}

/** More colons than any sentence has before its answer. */
const maxColons = 50;

/** The positions after the first colons of a line. */
function* afterColons(row: string, from: number): Generator<number> {
  const colon = /[:\uFF1A]/g;
  colon.lastIndex = from;
  for (let count = 0; count < maxColons && colon.test(row); count++) yield colon.lastIndex;
}

function answerAt(row: string, start: number): Pick<BalanceLine, 'answer' | 'end'> | undefined {
  said.lastIndex = start;
  const found = said.exec(row);
  const [times, size] = [found?.groups?.often, found?.groups?.amount];
  const read = times === undefined ? undefined : oftenIn(times.toLowerCase());
  if (!found || (times === undefined && size === undefined) || (times !== undefined && read === undefined))
    return undefined;
  const answer = {
    ...(read !== undefined && { often: read }),
    ...(size !== undefined && { amount: amountIn(size.toLowerCase()) }),
  };
  const end =
    start +
    found[0]
      .trimEnd()
      .replace(/[,;/|]$/, '')
      .trimEnd().length;
  return { answer, end };
}

function oftenIn(words: string): Often | undefined {
  if (/^(?:no|none|not seen|n)/.test(words) && words !== 'never') return 'none';
  if (words === 'never') return 0;
  if (words === 'once') return 1;
  if (words === 'twice') return 2;
  if (/^[≥>]/.test(words)) return 3;
  const [, from = '', to] = /^(\d+)(?:\D+(\d+))?/.exec(words) ?? [];
  const low = stepOf(Number(from));
  if (/\+|more/.test(words)) return low === 3 ? 3 : undefined;
  if (to === undefined) return low;
  return stepOf(Number(to)) === low ? low : undefined;
}

function stepOf(times: number): 0 | 1 | 2 | 3 {
  return times < 2 ? (times as 0 | 1) : times < 4 ? 2 : 3;
}

function amountIn(words: string): Amount {
  if (words === 'too little') return 'more';
  if (words === 'too much') return 'less';
  return words.endsWith('right') ? 'right' : (words as Amount);
}

/** Formats an answer as in the files, in English; empty if nothing was answered. */
export function answerWords({ often: times, amount: size }: BalanceAnswer): string {
  const counts = { 0: '0', 1: '1', 2: '2-3', 3: '4 or more', none: 'no occasion' };
  return [times === undefined ? undefined : counts[times], size].filter(Boolean).join(', ');
}
