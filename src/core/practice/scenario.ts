import type { Commitment, CommitmentDriver, Competence, StyleId, Trend } from '../styles/model';
import { styleIds } from '../styles/model';

/** How well a response fits, weakest first; each one stands once in a scored scenario (domain.md §7). */
export const ratings = ['poor', 'fair', 'good', 'excellent'] as const;
export type Rating = (typeof ratings)[number];

/** The reading a story gives. */
export interface StoryReading {
  readonly competence: Competence;
  readonly commitment: Commitment;
  readonly trend: Trend;
  readonly driver?: CommitmentDriver;
}

/** One story with four responses, a style each. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Paragraphs with blank lines between them. */
  readonly situation: string;
  /** It asks for the reading of a team instead of a person. */
  readonly team: boolean;
  readonly reading: StoryReading;
  readonly options: Readonly<Record<StyleId, string>>;
  readonly reason: string;
  readonly lesson: string;
  /** How well each response fits; left out of a scenario to discuss, which is counted in no figure. */
  readonly ratings?: Readonly<Record<StyleId, Rating>>;
  /** What a scenario to discuss is about. */
  readonly topic?: string;
  /** What comes before any style. */
  readonly first?: string;
  readonly discuss?: string;
  /** How the person reads it, where that is a part of the story. */
  readonly member?: StoryReading;
  /** Where one of the lead's own stands. */
  readonly own?: { readonly uri: string; readonly line: number };
}

/** The response that fits best. */
export function bestOf(rated: Readonly<Record<StyleId, Rating>>): StyleId {
  return styleIds.find(style => rated[style] === 'excellent') ?? 'S1';
}
