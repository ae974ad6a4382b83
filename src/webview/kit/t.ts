import { inEnglish } from '../../core/text/say';

let translations: Readonly<Record<string, unknown>> = {};

/** Loads the page's translations; if they are missing or invalid, texts stay in English. */
export function translateWith(json: string): void {
  try {
    translations = Object(JSON.parse(json));
  } catch {
    translations = {};
  }
}

/** Translates a text of a page; `{0}` stands for the first value. */
export function t(text: string, ...values: readonly (string | number)[]): string {
  const translated = Object.hasOwn(translations, text) ? translations[text] : undefined;
  return inEnglish(typeof translated === 'string' ? translated : text, ...values);
}
