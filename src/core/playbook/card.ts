import type { StyleId } from '../styles/model';

/** What a card is about; also the order of groups in the Playbook view. */
export const cardKinds = [
  'guide',
  'style',
  'level',
  'signal',
  'match',
  'frame',
  'accountability',
  'situation',
  'questions',
  'template',
  'evidence',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** What a situation is about; also the order of its parts in the Playbook view. */
export const situationParts = ['both', 'person', 'team', 'upward', 'you'] as const;
export type SituationPart = (typeof situationParts)[number];

/** Id of the card for one pair of styles. */
export function matchCardId(needed: StyleId, used: StyleId): string {
  return `match-${needed}-${used}`.toLowerCase();
}

/** One part of a page: a heading, then text, a list and a table, in this order. */
export interface Section {
  readonly heading: string;
  readonly text?: string;
  readonly points?: readonly string[];
  /** The points are numbered steps. */
  readonly ordered?: boolean;
  /** Rows below a row of column names. */
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Something to look up. Plain display text, no markup. */
export interface Page {
  /** Kebab-case, unique among all cards; part of the stable API. */
  readonly id: string;
  readonly kind: CardKind;
  /** Unique among all cards. */
  readonly title: string;
  /** One or two sentences: what to take away if there is no time for the rest. */
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Sentences to say, in the lead's voice, without quotation marks. */
  readonly openers: readonly string[];
  /** Other words people may search for; English, not shown. */
  readonly words: string;
  /** Rows of the brief and its sources, such as `domain.md §3.3 [4]`. */
  readonly source: string;
  /** Ids of related cards to continue with. */
  readonly related?: readonly string[];
  /** Ids of the commands to do it with. */
  readonly commands?: readonly string[];
  /** For a situation: what it is about. */
  readonly part?: SituationPart;
}

/** A part of a page that is filled from the model: `slot` names it; the other texts are the page's own. */
export interface SlotText {
  readonly slot: string;
  readonly heading?: string;
  readonly columns?: readonly string[];
}

/** A page as written, before translation. */
export interface PageText extends Omit<Page, 'sections'> {
  readonly sections: readonly (Section | SlotText)[];
}

/** A page in the reader's language, ready to show and search. */
export interface Card extends Page {
  /** Id of the feedback template this card is about. */
  readonly template?: string;
  /** Markdown between the summary and the sections: what a template looks like. */
  readonly sample?: string;
}
