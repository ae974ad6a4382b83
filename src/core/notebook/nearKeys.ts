import { nearTexts } from '../../content/notebook/near';
import type { Blocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { lineFix, nearMiss } from '../markdown/nearMiss';

/** Finds front matter keys that are misspellings of known ones; `meant` maps other words to them. */
export function nearKeys(
  blocks: Blocks,
  known: readonly string[],
  meant: (key: string) => string | undefined = () => undefined,
): NoteProblem[] {
  const { values } = blocks.frontMatter;
  return [...values].flatMap(([key, { line }]) => {
    if (known.includes(key)) return [];
    const better = known.find(each => each === key.toLowerCase()) ?? meant(key);
    if (!better || values.has(better)) return [];
    const row = blocks.lines.at(line);
    return [nearMiss(line, nearTexts.key, [key, better], lineFix(blocks, line, row.replace(key, better)))];
  });
}
