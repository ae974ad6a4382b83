import { readParagraphs } from '../markdown/blocks';
import { mayBePrivate } from '../markdown/privateMark';
import { privateRowSteps } from '../markdown/privateParts';
import { flatMapSteps, type Steps } from '../steps';
import { normalizeName } from '../text/normalizeName';
import { noteSections } from './noteSections';
import { nextTitle } from './oneOnOneNote';

/** Anything on the page for the next 1:1 other than an action. */
export interface PreparedPart {
  readonly line: number;
  /** A heading from the lead or a template, or the first line of text outside any such heading; raw Markdown. */
  readonly text: string;
  /** Only for the lead. */
  readonly private?: true;
}

/** Lists what is waiting for the next 1:1, without actions, which are listed as actions. */
export function* readPrepared(text: string): Steps<readonly PreparedPart[]> {
  const blocks = readParagraphs(text);
  const { paragraphs, items } = blocks;
  const hidden = mayBePrivate(text) ? yield* privateRowSteps(blocks) : [];
  const outermost = items.filter(item => item.depth === 0);
  const sections = new Set([nextTitle, ...noteSections].map(normalizeName));
  let under: string | undefined;
  // Items and hidden parts are in file order, so each needs only one pass.
  let item = 0;
  let part = 0;
  return yield* flatMapSteps(paragraphs, ({ line, raw, heading }): PreparedPart[] => {
    while ((outermost[item]?.end ?? Number.POSITIVE_INFINITY) <= line) item++;
    while ((hidden[part]?.end ?? Number.POSITIVE_INFINITY) <= line) part++;
    const [words = ''] = raw.trim().split('\n', 1);
    const list = outermost[item];
    const isNested = list !== undefined && list.line < line;
    const isAction = list?.line === line && list.done !== undefined;
    const isTitle = heading !== undefined && sections.has(normalizeName(words));
    if (heading === undefined && (under !== undefined || isNested || isAction)) return [];
    if (heading !== undefined) under = isTitle ? undefined : words;
    if (isTitle || words === '') return [];
    const isPrivate = (hidden[part]?.line ?? Number.POSITIVE_INFINITY) <= line;
    return [{ line, text: words, ...(isPrivate && { private: true as const }) }];
  });
}
