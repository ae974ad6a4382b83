import type { StyleId } from '../styles/model';

/** What a card is about; also the order of the groups in the Playbook view. */
export const cardKinds = [
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

/** Id of the card about one pair of styles. */
export function matchCardId(needed: StyleId, used: StyleId): string {
  return `match-${needed}-${used}`.toLowerCase();
}

/** One part of a page: a heading, then words, a list, a table, in this order. */
export interface Section {
  readonly heading: string;
  readonly text?: string;
  readonly points?: readonly string[];
  /** The points are steps: they are numbered. */
  readonly ordered?: boolean;
  /** Rows below a row of column names. */
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Something to look up, before it is put into the reader's language. Plain display text, no markup. */
export interface Page {
  /** Kebab-case, unique among all cards; part of the stable surface. */
  readonly id: string;
  readonly kind: CardKind;
  /** Unique among all cards. */
  readonly title: string;
  /** One or two sentences: what the reader takes away when there is no time for the rest. */
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Sentences to say, as the lead would say them, without quotation marks. */
  readonly openers: readonly string[];
  /** What else somebody may type who looks for this; English, not shown. */
  readonly words: string;
  /** Rows of the brief and its sources, such as `domain.md §3.3 [4]`. */
  readonly source: string;
  /** Ids of cards that go on from here. */
  readonly related?: readonly string[];
}

/** A page in the reader's language, ready to show and to search. */
export interface Card extends Page {
  /** Id of the feedback template that this card is about. */
  readonly template?: string;
  /** Markdown to show between the summary and the sections: what a template looks like. */
  readonly sample?: string;
}
