import type { Blocks } from './blocks';
import type { NoteProblem } from './frontMatter';
import { valueFix } from './nearMiss';

/** What a key of front matter may say. */
export interface KeyRule {
  isRight(text: string): boolean;
  /** What is said of a wrong value, with the key and the value for `{0}` and `{1}`. */
  readonly wrong: string;
  /** What a wrong value can only mean. */
  better?(text: string): string | undefined;
}

/** A key's value, if it is right; one that is wrong goes into `problems`. */
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
