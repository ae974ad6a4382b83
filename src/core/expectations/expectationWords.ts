import { expectationNeeds, expectationStateNames } from '../../content/expectations/states';
import { datesIn } from '../text/dates';
import { dotted } from '../text/dotted';
import type { Say } from '../text/say';
import { asking } from './asking';
import type { ExpectationFact } from './model';

/** An expectation's status on a day, the open question first. */
export function expectationWords(fact: ExpectationFact, today: string, say: Say): string {
  const { state, due, attempt } = fact;
  if (fact.unclear !== undefined) return say(expectationNeeds.unclear);
  const { distance, shortDate } = datesIn(say);
  const open = state === 'active' || state === 'at-risk';
  const asks = {
    outcome: say(due === today ? expectationNeeds.outcomeToday : expectationNeeds.outcome),
    'check-in': say(expectationNeeds.checkIn),
    step: '',
  };
  const asked = asking(fact, today);
  return dotted(
    asked && asks[asked],
    state === 'active' && asked ? '' : say(expectationStateNames[state]),
    open && due && due < today ? say(expectationNeeds.due, distance(due, today)) : '',
    open && due && due > today ? say(expectationNeeds.due, shortDate(due, today)) : '',
    attempt > 1 ? say(expectationNeeds.attempt, attempt) : '',
  );
}
