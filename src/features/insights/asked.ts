import type { BalancePoint } from '../../core/insights/balanceTrend';
import type { Buckets } from '../../core/insights/buckets';
import type { Insights } from '../../core/insights/insights';
import type { Person } from '../../core/notebook/subjects';

/** What the pictures are made from. */
export interface Asked {
  readonly insights: Insights;
  readonly buckets: Buckets;
  readonly today: string;
  /** The one person it is about; `undefined` for everybody. */
  readonly person: Pick<Person, 'id' | 'name'> | undefined;
  /** Everybody it is about, by name. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** The lead's own balance checks. */
  readonly checks: readonly BalancePoint[];
  /** Others see the screen, and readings are hidden. */
  readonly shared: boolean;
}

/** Names by id. */
export function nameOf({ people }: Asked): (id: string) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return id => names.get(id) ?? id;
}
