import { daysBetween } from '../dates/calendar';
import type { Person } from '../notebook/subjects';
import { compareTexts } from '../text/compareTexts';

/** How urgent a person's 1:1 is, in display order. */
const needs = ['overdue', 'today', 'soon', 'later', 'away'] as const;
export type Need = (typeof needs)[number];

/** The people with the same need, earliest due first. */
export interface NeedGroup {
  readonly need: Need;
  readonly people: readonly Person[];
}

/** How many days ahead count as soon: few enough that each has a different weekday. */
const soonDays = 6;

/** A person's need on a day. */
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

/** Sorts people by need: the longest overdue first, those who are away last, otherwise in the given order. */
export function byNeed(people: readonly Person[]): readonly Person[] {
  // On the same day, people with a time come first.
  const rank = ({ state, nextDue, nextAt = '24' }: Person) =>
    `${state === 'paused' ? 1 : 0}${nextDue}${nextAt}`;
  return [...people].sort((one, other) => compareTexts(rank(one), rank(other)));
}

/** Groups people by need, without empty groups. */
export function needGroups(people: readonly Person[], today: string): readonly NeedGroup[] {
  const groups = new Map<Need, Person[]>(needs.map(need => [need, []]));
  for (const person of byNeed(people)) groups.get(needOf(person, today))?.push(person);
  return [...groups].map(([need, all]) => ({ need, people: all })).filter(group => group.people.length > 0);
}
