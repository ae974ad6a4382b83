import { familyPatterns, healthPatterns, legalPatterns } from './english/sensitive';
import { sentencesOf } from './english/sentences';
import { namesIn } from './names';

/** What is nobody else's business, whatever it is written for. */
export type SensitiveMatter = 'health' | 'family' | 'legal';

/**
 * Which private matters a text speaks of, in English; none where it is empty. Reads what is quoted too, and does not know
 * Markdown. `names` are those of people, whole or in parts.
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
