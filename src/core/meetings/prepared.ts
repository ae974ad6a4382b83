import { readParagraphs } from '../markdown/blocks';
import { mayBePrivate } from '../markdown/privateMark';
import { privateRows } from '../markdown/privateParts';
import { fold } from '../text/fold';
import { nextTitle } from './oneOnOneNote';

/** Something on the page for the next 1:1 that is no action. */
export interface PreparedPart {
  readonly line: number;
  /** A heading of the lead's or of a template, or the first line of what stands under none; raw Markdown. */
  readonly text: string;
  /** For the lead alone. */
  readonly private?: true;
}

/** The sections of a note; what stands under another heading is one part, called as the heading is. */
export const noteSections = ['Topics', 'Questions', 'Notes', 'Actions', 'Private'] as const;

/** Reads what waits for the next 1:1, actions left out: they are listed as what they are. */
export function readPrepared(text: string): readonly PreparedPart[] {
  const blocks = readParagraphs(text);
  const { paragraphs, items } = blocks;
  const hidden = mayBePrivate(text) ? privateRows(blocks) : [];
  const outermost = items.filter(item => item.depth === 0);
  const sections = new Set([nextTitle, ...noteSections].map(fold));
  let under: string | undefined;
  // All of them stand in the order of the file.
  let item = 0;
  let part = 0;
  return paragraphs.flatMap(({ line, raw, heading }): PreparedPart[] => {
    while ((outermost[item]?.end ?? Number.POSITIVE_INFINITY) <= line) item++;
    while ((hidden[part]?.end ?? Number.POSITIVE_INFINITY) <= line) part++;
    const [words = ''] = raw.trim().split('\n', 1);
    const list = outermost[item];
    const isNested = list !== undefined && list.line < line;
    const isAction = list?.line === line && list.done !== undefined;
    const isTitle = heading !== undefined && sections.has(fold(words));
    if (heading === undefined && (under !== undefined || isNested || isAction)) return [];
    if (heading !== undefined) under = isTitle ? undefined : words;
    if (isTitle || words === '') return [];
    const isPrivate = (hidden[part]?.line ?? Number.POSITIVE_INFINITY) <= line;
    return [{ line, text: words, ...(isPrivate && { private: true as const }) }];
  });
}
