import type { Period } from '../dates/period';
import type { Person } from '../notebook/subjects';
import type { Steps } from '../steps';
import { type FreshWeeks, freshnessOn, freshWeeks } from '../styles/freshness';
import { styleIds } from '../styles/model';
import { publicPerson } from '../subjects/publicPerson';
import { weeksOf } from './buckets';
import type { Insights } from './insights';
import { personInsights } from './personInsights';
import { type PersonPast, personPast } from './personPast';

/** What to show, and how to count. */
export interface InsightQuestion {
  readonly period: Period;
  readonly today: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstDay: number;
  readonly fresh?: FreshWeeks;
}

interface Known {
  /** The day it was computed. */
  readonly on: string;
  readonly past: PersonPast;
  /** The last requested period, and its result. */
  readonly asked: { readonly when: string; readonly insights: Insights };
}

/** The latest result for each person; a person whose notes did not change is the same object as before. */
const cache = new WeakMap<Person, Known>();

/** What the notes show about these people in a period, with one step per person; reads no files. */
export function* insightsOf(
  people: readonly Person[],
  { period, today, firstDay, fresh = freshWeeks }: InsightQuestion,
): Steps<Insights> {
  const when = [period.from, period.to, firstDay, ...styleIds.map(style => fresh[style])].join();
  const day = { period, weeks: weeksOf(period, firstDay), stateOf: freshnessOn(period.to, fresh) };
  const parts: Insights[] = [];
  for (const person of people) {
    let last = cache.get(person);
    if (last?.on !== today || last.asked.when !== when) {
      const past = last?.on === today ? last.past : personPast(publicPerson(person), today);
      last = { on: today, past, asked: { when, insights: personInsights(past, day) } };
      cache.set(person, last);
    }
    yield;
    parts.push(last.asked.insights);
  }
  return combine(parts);
}

/** Combines the rows of all parts. */
function combine(parts: readonly Insights[]): Insights {
  return {
    rhythm: parts.flatMap(part => part.rhythm),
    promises: parts.flatMap(part => part.promises),
    tasks: parts.flatMap(part => part.tasks),
    styles: parts.flatMap(part => part.styles),
    feedback: parts.flatMap(part => part.feedback),
    results: parts.flatMap(part => part.results),
    causes: parts.flatMap(part => part.causes),
    support: parts.flatMap(part => part.support),
  };
}
