import { runSync, type Steps } from '../steps';
import type { Span } from '../text/span';
import type { BiasedWording } from './biasedWording';
import type { WithBetter } from './findings';
import type { Prose } from './prose';
import type { Found, ProseRead, Wording } from './wording';

/** How many characters to check against the list of biased words at a time. */
const maxCount = 1_000;

/** The prose of a newly read paragraph. */
export interface NewParagraph extends Pick<ProseRead, 'sentences'> {
  readonly prose: Prose;
  readonly found: WithBetter[];
  /** The biased words found, by the start of their sentence. */
  readonly biased: Map<number, readonly Span[]>;
}

/** The biased words found earlier, by the start of their sentence. */
export function biasedBySentence(found: readonly Found[]): Map<number, readonly Span[]> {
  const all = new Map<number, readonly Span[]>();
  for (const { rule, sentence, start, end } of found)
    if (rule === 'biased-wording')
      all.set(sentence.start, [...(all.get(sentence.start) ?? []), { start, end }]);
  return all;
}

/** Finds the words on the list of biased wording, and caches which of its replacements fit. */
export class ListedWords {
  readonly #better = new Map<string, readonly string[]>();

  constructor(
    private readonly list: BiasedWording,
    private readonly wording: Wording,
  ) {}

  /** Adds the words on the list to the findings, a few sentences at a time. */
  *add(fresh: readonly NewParagraph[], names: ReadonlySet<string>): Steps<void> {
    const { list: biased, wording } = this;
    const pieces = fresh.flatMap(one =>
      one.sentences
        .map(sentence => ({ one, sentence, text: one.prose.text.slice(sentence.start, sentence.end) }))
        .filter(({ text }) => biased.mayHold(text)),
    );
    for (let from = 0; from < pieces.length; ) {
      const batch: typeof pieces = [];
      for (let size = 0; from < pieces.length && size < maxCount; from++) {
        const piece = pieces[from];
        if (!piece) break;
        size += piece.text.length;
        batch.push(piece);
      }
      biased.find(batch.map(({ text }) => text)).forEach((listed, at) => {
        const { one, sentence } = batch[at] ?? {};
        if (!one || !sentence) return;
        for (const { start, end, better } of listed) {
          const span = { start: sentence.start + start, end: sentence.start + end };
          const known = one.biased.get(sentence.start) ?? [];
          if (known.some(({ start, end }) => start < span.end && span.start < end)) continue;
          if (wording.isName(one.prose.text, span.start, span.end, names)) continue;
          const fits = this.#unmarked(one.prose.text.slice(span.start, span.end), better, names);
          one.found.push({ rule: 'biased-wording', ...span, sentence, better: fits });
          one.biased.set(sentence.start, [...known, span]);
        }
      });
      yield;
    }
  }

  /** Replacements that our own rules would not mark, whether about a person or a thing, and that are not diagnoses. */
  #unmarked(found: string, better: readonly string[], names: ReadonlySet<string>): readonly string[] {
    const key = found.toLowerCase();
    const known = this.#better.get(key);
    if (known) return known;
    const fits = better.filter(word => {
      if (/\b(?:person|people|someone|somebody) (?:with|who|recovering)\b/.test(word)) return false;
      const frames = [`You are ${word}.`, `You were the ${word} there.`, `It was ${word} how long it took.`];
      return (
        frames.every(frame => runSync(this.wording.find(frame, names)).found.length === 0) &&
        this.list.find([word]).every(listed => listed.length === 0)
      );
    });
    this.#better.set(key, fits);
    return fits;
  }
}
