import type { RefusalOf } from '../refusal';
import { isVisible } from '../text/visible';
import type { GrowthBehaviorId } from './behaviors';
import { type WayId, wayIds } from './plan';

/** What a plan says. */
export interface NewPlan {
  readonly behavior: GrowthBehaviorId;
  /** What exactly, by way: a course, a person, a question, a live task. */
  readonly ways: Readonly<Partial<Record<WayId, string>>>;
  /** How anyone can see that it worked. */
  readonly sign: string;
  /** Calendar date to look back on. */
  readonly lookBack: string;
}

/** A field of a plan, or of its next round, that a plan cannot do without. */
export type PlanLack = 'ways' | 'sign' | 'lookBack' | 'next';

declare module '../refusal' {
  interface Refusals {
    /** `field`: the field that keeps a plan from being one; a date has to come after `after`. */
    readonly 'plan-lacks': { readonly field: PlanLack; readonly after?: string };
  }
}

/** How many ways a plan takes (domain.md §5.3). */
const waysNeeded = 2;

/** The ways of a plan that say something, in the order of the list. */
export function waysOf({
  ways,
}: Pick<NewPlan, 'ways'>): readonly { readonly way: WayId; readonly what: string }[] {
  return wayIds.flatMap(way => {
    const what = ways[way];
    return what !== undefined && isVisible(what) ? [{ way, what }] : [];
  });
}

/**
 * What a plan lacks: it takes one behavior, two ways, a sign of success and a day to look back that is still to come
 * (domain.md §5.3); `undefined` for a plan that can be followed. `date`: the calendar date it is made on.
 */
export function planFault(plan: NewPlan, date: string): RefusalOf<'plan-lacks'> | undefined {
  if (waysOf(plan).length !== waysNeeded) return { refused: 'plan-lacks', field: 'ways' };
  if (!isVisible(plan.sign)) return { refused: 'plan-lacks', field: 'sign' };
  if (plan.lookBack <= date) return { refused: 'plan-lacks', field: 'lookBack', after: date };
  return undefined;
}
