import type { Insight } from '../../protocol/insightsPanel';

/** A line in the notes that a mark stands for. */
export interface Source {
  readonly uri: string;
  readonly line: number;
  /** What it says. */
  readonly label: string;
  /** Whose it is, and when. */
  readonly about: string;
}

/** The lines behind each mark, by its key. */
export type Sources = ReadonlyMap<string, readonly Source[]>;

/** A picture with its words, and the lines behind its marks. */
export interface Built {
  readonly insight: Insight;
  readonly sources: Sources;
}

/** A picture that has nothing to show, and says what to do. */
export function without(insight: Omit<Insight, 'chart' | 'table'>): Built {
  return { insight, sources: new Map() };
}
