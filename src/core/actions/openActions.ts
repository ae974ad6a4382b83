import type { Located, Person } from '../notebook/subjects';
import { compareTexts } from '../text/compareTexts';
import type { ActionFact } from './actionFact';

/** Open actions, earliest due first, undated last. */
export function openActions(person: Person): readonly Located<ActionFact>[] {
  return person.actions.filter(action => !action.done).sort(byDue);
}

/** Orders actions by due date, undated last. */
export function byDue(one: ActionFact, other: ActionFact): number {
  return compareTexts(one.due ?? never, other.due ?? never);
}

const never = '9999-12-31';
