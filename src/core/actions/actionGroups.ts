import { addDays, weekdayOf } from '../dates/calendar';
import type { Located, Person } from '../notebook/subjects';
import type { ActionFact } from './actionFact';
import { byDue } from './openActions';
import type { OwedBy } from './owner';

/** An action with the person whose notes it is in. */
export interface OwedAction {
  readonly person: Person;
  readonly action: Located<ActionFact>;
}

/** Groups by due date, in display order. */
const actionGroupIds = ['overdue', 'today', 'this-week', 'later', 'no-date'] as const;
export type ActionGroupId = (typeof actionGroupIds)[number];

export interface ActionGroup {
  readonly id: ActionGroupId;
  /** Earliest due first; on the same day, in the order of the people. */
  readonly actions: readonly OwedAction[];
}

/** Which actions to show; an omitted field lets everything through. */
export interface ActionFilter {
  /** A person's id. */
  readonly person?: string;
  readonly owner?: OwedBy;
}

/** The actions that pass a filter: open ones, and those in `kept` even if they are done. */
export function owedActions(
  people: readonly Person[],
  filter: ActionFilter = {},
  kept: (action: Located<ActionFact>) => boolean = () => false,
): OwedAction[] {
  return people
    .filter(person => filter.person === undefined || person.id === filter.person)
    .flatMap(person =>
      person.actions
        .filter(action => !action.done || kept(action))
        .filter(action => filter.owner === undefined || owedBy(action) === filter.owner)
        .map(action => ({ person, action })),
    );
}

/** The actions shown earlier that are now done, even if their lines moved: they stay in sight for a while. */
export function doneSince(
  shown: readonly OwedAction[],
  people: readonly Person[],
): ReadonlySet<Located<ActionFact>> {
  const found = new Set<Located<ActionFact>>();
  const known = new Map(people.map(person => [person.id, person]));
  for (const { person, action } of shown) {
    const current = known.get(person.id);
    // Same object: nothing about this person changed.
    if (current === person) {
      if (action.done) found.add(action);
      continue;
    }
    const same = (current?.actions ?? []).filter(
      ({ uri, text }) => uri === action.uri && text === action.text,
    );
    const now = same.reduce<(typeof same)[number] | undefined>(
      (best, one) =>
        best && Math.abs(best.line - action.line) <= Math.abs(one.line - action.line) ? best : one,
      undefined,
    );
    if (now?.done) found.add(now);
  }
  return found;
}

/** Who owes an action, in terms of a filter. */
export function owedBy(action: ActionFact): OwedBy {
  return action.owner ?? 'nobody';
}

/**
 * Groups actions by due date and omits empty groups. This week is what is left of it after today, up to the day before
 * the next `firstDay` (1 Monday to 7 Sunday); anything due earlier in the week is overdue.
 */
export function actionGroups(
  owed: readonly OwedAction[],
  today: string,
  firstDay: number,
): readonly ActionGroup[] {
  const lastOfWeek = addDays(today, (firstDay - weekdayOf(today) + 6) % 7);
  const sorted = [...owed].sort((one, other) => byDue(one.action, other.action));
  return actionGroupIds
    .map(id => ({
      id,
      actions: sorted.filter(({ action }) => groupOf(action.due, today, lastOfWeek) === id),
    }))
    .filter(group => group.actions.length > 0);
}

/** Counts open actions whose due date has passed. */
export function overdueActions(people: readonly Person[], today: string): number {
  return people.reduce(
    (count, { actions }) =>
      count + actions.filter(({ done, due }) => !done && due !== undefined && due < today).length,
    0,
  );
}

function groupOf(due: string | undefined, today: string, lastOfWeek: string): ActionGroupId {
  if (due === undefined) return 'no-date';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= lastOfWeek ? 'this-week' : 'later';
}
