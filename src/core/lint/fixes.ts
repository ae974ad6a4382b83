import type { Rewording } from '../../content/lint/rules';
import { escapeForSnippet } from '../feedback/snippet';
import type { Span } from '../text/span';
import type { Finding } from './findings';
import type { Wording } from './wording';

/** What a quick fix writes: a snippet in VS Code's syntax that replaces a sentence. */
export interface Rewritten extends Span {
  readonly title: string;
  readonly snippet: string;
}

/** The rewordings a rule offers for a sentence; applying one never triggers another finding. */
export function rewordingsOf(
  text: string,
  { around, rule, why }: Pick<Finding, 'around' | 'rule' | 'why'>,
  rewordings: readonly Rewording[],
  wording: Pick<Wording, 'withoutHedges'>,
): readonly Rewritten[] {
  const sentence = text.slice(around.start, around.end);
  const shorter =
    rule === 'hedging' && why !== 'asked' && !/[`*_[\]<>\n]/.test(sentence)
      ? wording.withoutHedges(sentence)
      : undefined;
  return rewordings.flatMap(rewording => {
    if ('line' in rewording) return [];
    if ('without' in rewording)
      return shorter === undefined
        ? []
        : [{ title: rewording.title, ...around, snippet: escapeForSnippet(shorter) }];
    return [
      'instead' in rewording
        ? { title: rewording.title, ...around, snippet: rewording.instead }
        : { title: rewording.title, start: around.end, end: around.end, snippet: rewording.behind },
    ];
  });
}

/** Replaces a word with a better one, adjusting "a" or "an" before it. */
export function withBetterWord(text: string, { start, end }: Pick<Finding, 'start' | 'end'>, better: string) {
  const found = text.slice(start, end);
  const word = /^\p{Lu}/u.test(found) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
  const article = /\b(an?) $/i.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  const from = article ? start - article.length - 1 : start;
  if (!article) return { start: from, end, text: word };
  // "an hour", "a user": sounds matter, not letters.
  const vowel = /^(?:[aeio]|u(?!s|ni)|hon|hour)/i.test(better);
  const a = article.charAt(0) + (vowel ? 'n' : '');
  return { start: from, end, text: `${a} ${word}` };
}
