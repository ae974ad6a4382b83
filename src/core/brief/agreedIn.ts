import { readParagraphs } from '../markdown/blocks';
import { mayBePrivate } from '../markdown/privateMark';
import { privateRows } from '../markdown/privateParts';
import { normalizeName } from '../text/normalizeName';

/** Sections in which a note says what came of a 1:1, most informative first. */
const telling = ['Decisions', 'Agreed', 'Agreements', 'Outcome', 'Summary', 'Notes'].map(normalizeName);
const maxCount = 2;

/**
 * The first two paragraphs or items of what a note says was agreed: from a section named for it, or else from its notes
 * or actions. Leaves out private parts.
 */
export function agreedIn(text: string): readonly string[] {
  const blocks = readParagraphs(text);
  const hidden = mayBePrivate(text) ? privateRows(blocks) : [];
  const boxes = new Set(blocks.items.filter(item => item.done !== undefined).map(({ line }) => line));
  const sections = new Map<string, string[]>();
  let under = '';
  let part = 0;
  for (const { line, raw, heading } of blocks.paragraphs) {
    while ((hidden[part]?.end ?? Number.POSITIVE_INFINITY) <= line) part++;
    const words = raw.trim();
    if (heading !== undefined) under = normalizeName(words);
    else if ((hidden[part]?.line ?? Number.POSITIVE_INFINITY) > line && words !== '') {
      const key = boxes.has(line) ? 'boxes' : under;
      const known = sections.get(key);
      if (!known) sections.set(key, [words]);
      else if (known.length < maxCount) known.push(words);
    }
  }
  const found = [...telling, 'boxes'].map(key => sections.get(key)).find(lines => lines !== undefined);
  return found ?? [];
}
