import { daysBetween } from '../dates/calendar';
import type { Person } from '../notebook/subjects';
import { compareTexts } from '../text/compareTexts';

/** How much a person's 1:1 presses, in display order. */
const needs = ['overdue', 'today', 'soon', 'later', 'away'] as const;
export type Need = (typeof needs)[number];

/** The people of whom one thing holds, the earliest due first. */
export interface NeedGroup {
  readonly need: Need;
  readonly people: readonly Person[];
}

/** Days ahead that are soon: each of them has a weekday of its own. */
const soonDays = 6;

/** Where a person stands on a day. */
function needOf({ state, nextDue }: Pick<Person, 'state' | 'nextDue'>, today: string): Need {
  switch (state) {
    case 'overdue':
      return 'overdue';
    case 'due':
      return 'today';
    case 'paused':
      return 'away';
    case 'not-due':
      return daysBetween(today, nextDue) <= soonDays ? 'soon' : 'later';
  }
}

/** The people by who needs the lead most: the longest overdue first, those who are away last, and else in the order given. */
export function byNeed(people: readonly Person[]): readonly Person[] {
  // On a day, those with a time come before the others.
  const rank = ({ state, nextDue, nextAt = '24' }: Person) =>
    `${state === 'paused' ? 1 : 0}${nextDue}${nextAt}`;
  return [...people].sort((one, other) => compareTexts(rank(one), rank(other)));
}

/** The same in groups; those that would be empty are left out. */
export function needGroups(people: readonly Person[], today: string): readonly NeedGroup[] {
  const groups = new Map<Need, Person[]>(needs.map(need => [need, []]));
  for (const person of byNeed(people)) groups.get(needOf(person, today))?.push(person);
  return [...groups].map(([need, all]) => ({ need, people: all })).filter(group => group.people.length > 0);
}
