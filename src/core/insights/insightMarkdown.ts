import { plainWords } from '../markdown/markdownText';
import { table } from '../markdown/page';
import type { Captioned } from './chart';

/** Formats a picture's table as Markdown below its title and sentence. */
export function insightMarkdown(
  { title, sentence }: Pick<Captioned, 'title' | 'sentence'>,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const plain = (cells: readonly string[]) => cells.map(cell => plainWords(cell));
  return [
    `**${plainWords(title)}.** ${plainWords(sentence)}`,
    '',
    ...table(plain(heads), rows.map(plain)),
  ].join('\n');
}
