import type { LintRuleId } from './rules';

/** What a rule found: a part of the prose, and the sentence it stands in. */
export interface Found {
  readonly rule: LintRuleId;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** What the user may change about the words, and what the notes know. */
export interface WordList {
  /** Words that are labels when said of a person, in lower case. */
  readonly labels: readonly string[];
  /** Names of people, whole or in parts. */
  readonly names: readonly string[];
}

/** Reads the words of a language. */
export interface Wording {
  /** What the rules find in a paragraph's prose, in its order; at most one of a rule in a sentence. */
  find(prose: string): readonly Found[];
  /** What is to be said of an entry as a whole; see `EntryFacts`. */
  entry(prose: readonly string[]): EntryFacts;
}

/** What an entry's words hold. */
export interface EntryFacts {
  readonly situation: boolean;
  readonly impact: boolean;
  readonly nextStep: boolean;
  /** Where criticism between two pieces of praise begins: which paragraph, and which part of it. */
  readonly sandwich?: { readonly paragraph: number; readonly start: number; readonly end: number };
}

/** The labels the rule `label` looks for unless the user names others (domain.md §6 and our own). */
export const defaultLabels: readonly string[] = [
  'argumentative',
  'arrogant',
  'bad attitude',
  'bad-tempered',
  'careless',
  'childish',
  'condescending',
  'confrontational',
  'defensive',
  'difficult',
  'disengaged',
  'disloyal',
  'dismissive',
  'disorganized',
  'disrespectful',
  'hostile',
  'immature',
  'inconsiderate',
  'incompetent',
  'indifferent',
  'inflexible',
  'insecure',
  'irresponsible',
  'lazy',
  'messy',
  'moody',
  'negative',
  'passive',
  'passive-aggressive',
  'reckless',
  'rigid',
  'rude',
  'selfish',
  'sensitive',
  'sloppy',
  'stubborn',
  'thoughtless',
  'toxic',
  'uncooperative',
  'unmotivated',
  'unprofessional',
  'unreliable',
  'untrustworthy',
  'useless',
  'weak',
];

/** How the words of a language are read, with what the user may change about them. */
export type ReadWording = (words: WordList) => Wording;

/** The rules for a language, by the first part of its tag; English where there are none for it. Loaded on first use. */
export async function wordingIn(language: string): Promise<ReadWording> {
  const load = languages[language] ?? languages.en;
  return load();
}

const languages: Readonly<Record<string, () => Promise<ReadWording>>> & {
  readonly en: () => Promise<ReadWording>;
} = {
  en: async () => (await import('./english')).english,
};
