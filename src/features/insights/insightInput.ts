import type { BalancePoint } from '../../core/insights/balanceTrend';
import type { Buckets } from '../../core/insights/buckets';
import type { Insights } from '../../core/insights/insights';
import type { Person } from '../../core/notebook/subjects';

/** The input of the pictures. */
export interface InsightInput {
  readonly insights: Insights;
  readonly buckets: Buckets;
  readonly today: string;
  /** The person the pictures are about; `undefined` for everyone. */
  readonly person: Pick<Person, 'id' | 'name'> | undefined;
  /** Everyone the pictures are about, by name. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** The lead's own balance checks. */
  readonly checks: readonly BalancePoint[];
  /** Others see the screen, so readings are hidden. */
  readonly shared: boolean;
}

/** Looks up names by id. */
export function nameOf({ people }: InsightInput): (id: string) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return id => names.get(id) ?? id;
}
