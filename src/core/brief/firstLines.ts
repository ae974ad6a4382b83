import { readAction } from '../actions/actionItem';
import type { Person } from '../notebook/subjects';

/**
 * The first line of each 1:1 note that is neither a heading nor private, by the note's address and without Markdown
 * marks.
 */
export function firstLines({ id, opening }: Person): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { uri, text, private: isPrivate } of opening) {
    if (isPrivate || lines.has(uri)) continue;
    const words = readAction(text, id).text;
    if (words !== '') lines.set(uri, words);
  }
  return lines;
}
