import type { Blocks } from './blocks';
import type { NoteProblem } from './frontMatter';
import { valueFix } from './nearMiss';

/** What a key of front matter may say. */
export interface KeyRule {
  isRight(text: string): boolean;
  /** A sentence on how it is written. */
  readonly advice: string;
  /** What a wrong value can only mean. */
  better?(text: string): string | undefined;
}

/** A key's value, if it is right; one that is wrong goes into `problems`. */
export function readKey(
  blocks: Blocks,
  key: string,
  { isRight, advice, better }: KeyRule,
  problems: NoteProblem[],
): string | undefined {
  const value = blocks.frontMatter.values.get(key);
  const text = value?.texts[0];
  if (!value || (!text && !value.nested)) return undefined;
  if (text && !value.nested && isRight(text)) return text;
  const said = value.nested ?? text ?? '';
  const meant = better?.(said);
  const fix = meant === undefined ? undefined : valueFix(blocks, value.line, said, meant);
  problems.push({
    line: value.line,
    message: `"{0}: {1}" is not understood. ${advice}`,
    values: [key, said],
    ...(fix && { fix }),
  });
  return undefined;
}
