import { inEnglish } from '../../core/text/say';

let translations: Readonly<Record<string, unknown>> = {};

/** Takes up the translations that came with the page; without any, or with broken ones, its texts stay in English. */
export function translateWith(json: string): void {
  try {
    translations = Object(JSON.parse(json));
  } catch {
    translations = {};
  }
}

/** A text of a page in the reader's language; `{0}` stands for the first value. */
export function t(text: string, ...values: readonly (string | number)[]): string {
  const translated = Object.hasOwn(translations, text) ? translations[text] : undefined;
  return inEnglish(typeof translated === 'string' ? translated : text, ...values);
}
