import type { BalancePoint } from '../../core/insights/balanceTrend';
import type { Buckets } from '../../core/insights/buckets';
import type { Insights } from '../../core/insights/insights';
import type { Person } from '../../core/notebook/subjects';
import { shownNames } from '../../core/text/shownNames';
import type { Insight } from '../../protocol/insightsPanel';

/** The input of the pictures. */
export interface InsightInput {
  readonly insights: Insights;
  readonly buckets: Buckets;
  readonly today: string;
  /** The person the pictures are about; `undefined` for everyone. */
  readonly person: Pick<Person, 'id' | 'name'> | undefined;
  /** Everyone the pictures are about, by name. */
  readonly people: readonly Pick<Person, 'id' | 'name' | 'role'>[];
  /** The lead's own balance checks. */
  readonly checks: readonly BalancePoint[];
  /** Others see the screen, so readings are hidden. */
  readonly shared: boolean;
}

/** A line in the notes behind a mark. */
export interface Source {
  readonly uri: string;
  readonly line: number;
  /** The text of the line. */
  readonly label: string;
  /** Whose line it is, and its date. */
  readonly about: string;
}

/** What a picture shows under its title, and the lines behind each mark, by its key. */
export type ShownInsight = Omit<Insight, 'id' | 'title'> & {
  readonly sources?: ReadonlyMap<string, readonly Source[]>;
};

/** Looks up names by id, as lists show them: people who share a name are told apart. */
export function nameOf({ people }: Pick<InsightInput, 'people'>): (id: string) => string {
  const names = shownNames(people);
  return id => names.get(id) ?? id;
}
