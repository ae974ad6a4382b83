import type { LintRuleId, WhyId } from './rules';

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a rule found: a part of the prose, and the sentence it stands in. */
export interface Found extends Span {
  readonly rule: LintRuleId;
  readonly sentence: Span;
  /** A reason that fits better than the rule's own. */
  readonly why?: WhyId;
}

/** What was read in a paragraph. */
export interface ProseRead {
  /** True for another language than the rules know: nothing was looked for. */
  readonly foreign: boolean;
  readonly sentences: readonly Span[];
  /** In the order of the prose; what one rule found does not overlap. */
  readonly found: readonly Found[];
}

/** Reads the words of a language. `names` are those of people in parts and in lower case; see `namesIn`. */
export interface Wording {
  /** What the rules find in a paragraph's prose; stops after each sentence, for whoever has other work. */
  find(prose: string, names: ReadonlySet<string>): Generator<void, ProseRead>;
  /** What is to be said of an entry as a whole; see `EntryFacts`. */
  entry(prose: readonly string[], names: ReadonlySet<string>): EntryFacts;
  /** Whether a word that hurts stands there as somebody's name, or that of a product. */
  isName(prose: string, start: number, end: number, names: ReadonlySet<string>): boolean;
  /** A sentence without the words that take it back; `undefined` where none is left. */
  withoutHedges(sentence: string): string | undefined;
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

/** The rules for a language, with the user's labels. */
export type ReadWording = (labels: readonly string[]) => Wording;
