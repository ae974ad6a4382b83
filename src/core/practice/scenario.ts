import type { Commitment, CommitmentDriver, Competence, StyleId, Trend } from '../styles/model';
import { styleIds } from '../styles/model';

/** How well a response fits, weakest first; a scored scenario uses each one once (domain.md §7). */
export const ratings = ['poor', 'fair', 'good', 'excellent'] as const;
export type Rating = (typeof ratings)[number];

/** The reading that fits a story. */
export interface StoryReading {
  readonly competence: Competence;
  readonly commitment: Commitment;
  readonly trend: Trend;
  readonly driver?: CommitmentDriver;
}

/** A story with four responses, one per style. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Paragraphs with blank lines between them. */
  readonly situation: string;
  /** The scenario asks for the reading of a team instead of a person. */
  readonly team: boolean;
  readonly reading: StoryReading;
  readonly options: Readonly<Record<StyleId, string>>;
  readonly reason: string;
  readonly lesson: string;
  /** How well each response fits; omitted for a scenario to discuss, which does not count in any figure. */
  readonly ratings?: Readonly<Record<StyleId, Rating>>;
  /** The topic of a scenario to discuss. */
  readonly topic?: string;
  /** What to do before choosing any style. */
  readonly first?: string;
  readonly discuss?: string;
  /** The person's own reading, if it is part of the story. */
  readonly member?: StoryReading;
  /** The place of one of the lead's own scenarios. */
  readonly own?: { readonly uri: string; readonly line: number };
}

/** The best response. */
export function bestOf(rated: Readonly<Record<StyleId, Rating>>): StyleId {
  return styleIds.find(style => rated[style] === 'excellent') ?? 'S1';
}
