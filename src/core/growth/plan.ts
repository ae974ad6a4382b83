import type { Owner } from '../actions/owner';
import type { OnLine } from '../notebook/subjects';
import type { GrowthBehaviorId } from './behaviors';
import type { LookBack } from './lookBacks';

/** The four ways to develop a behavior (domain.md §5.3), in the order they are offered. */
export const wayIds = ['training', 'mentoring', 'feedback', 'application'] as const;
export type WayId = (typeof wayIds)[number];

/** One way of a plan, with its details: a course, a person, a question, or a live task. */
export interface PlanWay extends OnLine {
  readonly way: WayId;
  readonly what: string;
  /** `undefined` as long as it is not an action, in a plan that is not agreed. */
  readonly done?: boolean;
  readonly due?: string;
  readonly owner?: Owner;
}

/** Proposed to a person but not agreed, in progress, or finished. */
export type PlanState = 'proposed' | 'active' | 'closed';

/** A plan to do more of one behavior. */
export interface PlanFact extends OnLine {
  readonly title: string;
  /** `undefined` if the plan names none of the eighteen. */
  readonly behavior?: GrowthBehaviorId;
  /** Calendar date it was made. */
  readonly made?: string;
  /** Calendar date to look back on. */
  readonly lookBack?: string;
  /** What anyone can observe if it works. */
  readonly sign?: string;
  readonly ways: readonly PlanWay[];
  /** Calendar date a plan for a person was agreed. */
  readonly agreedOn?: string;
  /** The person said it back in their own words. */
  readonly saidBack?: boolean;
  /** Calendar date it was closed. */
  readonly closedOn?: string;
  /** What had changed at each look back, oldest first. */
  readonly looks: readonly LookBack[];
  readonly state: PlanState;
}
