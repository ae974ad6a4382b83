import type { RefusalOf } from '../refusal';
import { isVisible } from '../text/visible';
import type { GrowthBehaviorId } from './behaviors';
import { type WayId, wayIds } from './plan';

/** The content of a new plan. */
export interface NewPlan {
  readonly behavior: GrowthBehaviorId;
  /** The details by way: a course, a person, a question, a live task. */
  readonly ways: Readonly<Partial<Record<WayId, string>>>;
  /** What anyone can observe if it works. */
  readonly sign: string;
  /** Calendar date to look back on. */
  readonly lookBack: string;
}

/** A field that a plan, or its next round, requires. */
export type PlanLack = 'ways' | 'sign' | 'lookBack' | 'next';

declare module '../refusal' {
  interface Refusals {
    /** `field`: the missing or invalid field; a date must come after `after`. */
    readonly 'plan-lacks': { readonly field: PlanLack; readonly after?: string };
  }
}

/** How many ways a plan needs (domain.md §5.3). */
const waysNeeded = 2;

/** The ways of a plan that have text, in list order. */
export function waysOf({
  ways,
}: Pick<NewPlan, 'ways'>): readonly { readonly way: WayId; readonly what: string }[] {
  return wayIds.flatMap(way => {
    const what = ways[way];
    return what !== undefined && isVisible(what) ? [{ way, what }] : [];
  });
}

/**
 * What a plan lacks: it needs one behavior, two ways, a sign of success, and a future day to look back (domain.md
 * §5.3); `undefined` for a complete plan. `date`: the calendar date it is made.
 */
export function planFault(plan: NewPlan, date: string): RefusalOf<'plan-lacks'> | undefined {
  if (waysOf(plan).length !== waysNeeded) return { refused: 'plan-lacks', field: 'ways' };
  if (!isVisible(plan.sign)) return { refused: 'plan-lacks', field: 'sign' };
  if (plan.lookBack <= date) return { refused: 'plan-lacks', field: 'lookBack', after: date };
  return undefined;
}
