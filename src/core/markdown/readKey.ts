import type { Blocks } from './blocks';
import type { NoteProblem } from './frontMatter';
import { valueFix } from './nearMiss';

/** The rules for a front matter key. */
export interface KeyRule {
  isRight(text: string): boolean;
  /** The message for a wrong value, with the key and the value for `{0}` and `{1}`. */
  readonly wrong: string;
  /** The only value that a wrong one can stand for. */
  better?(text: string): string | undefined;
}

/** Reads a key's value if it is valid; adds an invalid one to `problems`. */
export function readKey(
  blocks: Blocks,
  key: string,
  { isRight, wrong, better }: KeyRule,
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
    message: wrong,
    values: [key, said],
    ...(fix && { fix }),
  });
  return undefined;
}
