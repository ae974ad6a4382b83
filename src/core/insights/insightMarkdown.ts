import { plainWords } from '../markdown/markdownText';
import type { Captioned } from './chart';

/** Formats a picture's table as Markdown below its title and sentence. */
export function insightMarkdown(
  { title, sentence }: Pick<Captioned, 'title' | 'sentence'>,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => plainWords(cell)).join(' | ')} |`;
  return [
    `**${plainWords(title)}.** ${plainWords(sentence)}`,
    '',
    line(heads),
    `| ${heads.map(() => '---').join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
