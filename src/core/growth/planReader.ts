import { isPublic } from '../notebook/isPublic';
import { allOf, type Reader } from '../notebook/subjects';
import type { PlanFact } from './plan';
import { isPlan, readPlan } from './readPlan';

declare module '../notebook/subjects' {
  /** The plan in a note, if the note is one. */
  interface Subjects {
    readonly plans: ListSubject<'development-plan', 'plans', PlanFact>;
  }
}

const nothing = { plans: [] };

/** Development plans: one per file, recognized by `type: development-plan`. */
export const planReader: Reader<'plans'> = {
  kind: (_, frontMatter) => (isPlan(frontMatter) ? 'development-plan' : undefined),
  nothing,
  read: ({ kind, blocks, person, problems }) =>
    kind === 'development-plan' ? { plans: [readPlan(blocks, person, problems).fact] } : nothing,
  gather: notes => ({ plans: allOf(notes, facts => facts.plans) }),
  shown({ plans }) {
    if (plans.every(({ ways, looks }) => [...ways, ...looks].every(isPublic))) return {};
    return {
      plans: plans.filter(isPublic).map(plan => ({
        ...plan,
        ways: plan.ways.filter(isPublic),
        looks: plan.looks.filter(isPublic),
      })),
    };
  },
};
