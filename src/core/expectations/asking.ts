import { addDuration } from '../dates/calendar';
import { compareTexts } from '../text/compareTexts';
import { type ExpectationFact, isOpen } from './model';

/** What an expectation needs from the lead: an outcome, a check-in, or the next step. */
export type Asking = 'outcome' | 'check-in' | 'step';

/** What an expectation needs on a day, if anything. Nothing becomes unmet automatically (domain.md §6). */
export function asking(fact: ExpectationFact, day: string): Asking | undefined {
  switch (fact.state) {
    case 'active':
    case 'at-risk':
      if (fact.due !== undefined && fact.due <= day) return 'outcome';
      return fact.checkIns?.includes(day) ? 'check-in' : undefined;
    case 'closed':
    case 'dropped':
    case 'draft':
    case 'proposed':
      return undefined;
    case 'agreed':
      return (fact.start ?? fact.agreedOn ?? day) <= day ? 'step' : undefined;
    default:
      return 'step';
  }
}

/** Open expectations: those that need something first, then by due date. */
export function openExpectations<Fact extends ExpectationFact>(
  facts: readonly Fact[],
  day: string,
): readonly Fact[] {
  return facts.filter(isOpen).sort((one, other) => compareTexts(rank(one, day), rank(other, day)));
}

/** The expectations for a 1:1: those that need something on the day, and those due before the next one. */
export function expectationsFor<Fact extends ExpectationFact>(
  facts: readonly Fact[],
  day: string,
  cadence: string,
): readonly Fact[] {
  const next = addDuration(day, cadence);
  return openExpectations(facts, day).filter(
    fact =>
      asking(fact, day) !== undefined ||
      (fact.state === 'active' || fact.state === 'at-risk' ? (fact.due ?? '9999') <= next : false),
  );
}

function rank(fact: ExpectationFact, day: string): string {
  const place = { outcome: 0, step: 1, 'check-in': 2 };
  const asked = asking(fact, day);
  return `${asked ? place[asked] : 3} ${fact.due ?? '9999-12-31'}`;
}
