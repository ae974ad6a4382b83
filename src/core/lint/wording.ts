import type { LintRuleId, WhyId } from '../../content/lint/rules';
import type { Steps } from '../steps';
import type { Span } from '../text/span';

/** What a rule found: a range in the prose, and the sentence around it. */
export interface Found extends Span {
  readonly rule: LintRuleId;
  readonly sentence: Span;
  /** A more fitting reason than the rule's own. */
  readonly why?: WhyId;
}

/** The result of reading a paragraph. */
export interface ProseRead {
  /** True if the text is in a language without rules, so nothing was checked. */
  readonly foreign: boolean;
  readonly sentences: readonly Span[];
  /** In prose order; findings of the same rule never overlap. */
  readonly found: readonly Found[];
}

/** Reads the prose of one language. `names` are people's names in lower-case parts; see `namesIn`. */
export interface Wording {
  /** Applies the rules to a paragraph's prose; yields after each sentence, so other work can run. */
  find(prose: string, names: ReadonlySet<string>): Steps<ProseRead>;
  /** Facts about an entry as a whole; see `EntryFacts`. */
  entry(prose: readonly string[], names: ReadonlySet<string>): EntryFacts;
  /** Whether a hurtful word is used as the name of a person or product. */
  isName(prose: string, start: number, end: number, names: ReadonlySet<string>): boolean;
  /** A sentence without its hedges; `undefined` if nothing remains. */
  withoutHedges(sentence: string): string | undefined;
}

/** What an entry's prose contains. */
export interface EntryFacts {
  readonly situation: boolean;
  readonly impact: boolean;
  readonly nextStep: boolean;
  /** Where criticism begins that is sandwiched between praise: which paragraph, and which part of it. */
  readonly sandwich?: { readonly paragraph: number; readonly start: number; readonly end: number };
}

/** The words that the rule `label` looks for by default (domain.md §6 and our own). */
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

/** Creates the rules for a language with the user's labels. */
export type ReadWording = (labels: readonly string[]) => Wording;
