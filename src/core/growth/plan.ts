import type { Owner } from '../actions/owner';
import type { OnLine } from '../notebook/subjects';
import type { GrowthBehaviorId } from './behaviors';
import type { LookBack } from './lookBacks';

/** The four ways to develop a behavior (domain.md §5.3), in the order they are offered. */
export const wayIds = ['training', 'mentoring', 'feedback', 'application'] as const;
export type WayId = (typeof wayIds)[number];

/** One way of a plan, and what exactly: a course, a person, a question or a live task. */
export interface PlanWay extends OnLine {
  readonly way: WayId;
  readonly what: string;
  /** `undefined` until it is an action: in a plan that is not agreed on. */
  readonly done?: boolean;
  readonly due?: string;
  readonly owner?: Owner;
}

/** Proposed to a person and not agreed on, under way, or over. */
export type PlanState = 'proposed' | 'active' | 'closed';

/** A plan to do more of one behavior. */
export interface PlanFact extends OnLine {
  readonly title: string;
  /** `undefined` where the plan names none of the eighteen. */
  readonly behavior?: GrowthBehaviorId;
  /** Calendar date it was made. */
  readonly made?: string;
  /** Calendar date to look back on. */
  readonly lookBack?: string;
  /** How anyone can see that it worked. */
  readonly sign?: string;
  readonly ways: readonly PlanWay[];
  /** Calendar date a plan for a person was agreed on. */
  readonly agreedOn?: string;
  /** The person said it back in their own words. */
  readonly saidBack?: boolean;
  /** Calendar date it was closed. */
  readonly closedOn?: string;
  /** What had changed at each look back, oldest first. */
  readonly looks: readonly LookBack[];
  readonly state: PlanState;
}
