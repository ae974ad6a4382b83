import { familyPatterns, healthPatterns, legalPatterns } from './english/sensitive';
import { sentencesOf } from './english/sentences';
import { namesIn } from './names';

/** Matters that are no one else's business, whatever the text is for. */
export type SensitiveMatter = 'health' | 'family' | 'legal';

/**
 * The private matters a text mentions, in English; empty if none. Also reads quotations, and does not parse Markdown.
 * `names` are people's names, whole or in parts.
 */
export function sensitiveIn(text: string, names: readonly string[] = []): readonly SensitiveMatter[] {
  const prose = text.replace(/[\s*_~`“”"„«»\uFFFC]{1,200}/g, ' ').trim();
  const sentences = sentencesOf(prose, namesIn(names));
  const has = (forms: readonly RegExp[]) =>
    forms.some(form => sentences.some(sentence => sentence.text.search(form) >= 0));
  const matters: readonly (readonly [SensitiveMatter, readonly RegExp[]])[] = [
    ['health', healthPatterns.map(({ form }) => form)],
    ['family', familyPatterns],
    ['legal', legalPatterns.map(({ form }) => form)],
  ];
  return matters.flatMap(([matter, forms]) => (has(forms) ? [matter] : []));
}
