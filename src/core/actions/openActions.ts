import type { Located, Person } from '../notebook/subjects';
import type { ActionFact } from './actionFact';

/** Open actions, earliest due first, undated last. */
export function openActions(person: Person): readonly Located<ActionFact>[] {
  return person.actions.filter(action => !action.done).sort(byDue);
}

/** Orders actions by due date, undated last. */
export function byDue(one: ActionFact, other: ActionFact): number {
  const [first, second] = [one.due ?? never, other.due ?? never];
  return first < second ? -1 : first > second ? 1 : 0;
}

const never = '9999-12-31';
