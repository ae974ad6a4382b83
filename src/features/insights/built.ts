import type { Insight } from '../../protocol/insightsPanel';

/** A line in the notes behind a mark. */
export interface Source {
  readonly uri: string;
  readonly line: number;
  /** The text of the line. */
  readonly label: string;
  /** Whose line it is, and its date. */
  readonly about: string;
}

/** The lines behind each mark, by its key. */
export type Sources = ReadonlyMap<string, readonly Source[]>;

/** A picture with its text, and the lines behind its marks. */
export interface BuiltInsight {
  readonly insight: Insight;
  readonly sources: Sources;
}

/** A picture with nothing to show, which says what to do instead. */
export function emptyInsight(insight: Omit<Insight, 'chart' | 'table'>): BuiltInsight {
  return { insight, sources: new Map() };
}
