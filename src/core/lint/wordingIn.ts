import type { ReadWording } from './wording';

/** The rules for a language, by the first part of its tag; English if it has none. Loaded on first use. */
export async function wordingIn(language: string): Promise<ReadWording> {
  const load = languages[language] ?? languages.en;
  return load();
}

const languages: Readonly<Record<string, () => Promise<ReadWording>>> & {
  readonly en: () => Promise<ReadWording>;
} = {
  en: async () => (await import('./english/english')).english,
};
