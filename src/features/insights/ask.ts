import { addDays, daysBetween } from '../../core/dates/calendar';
import type { Period } from '../../core/dates/period';
import { balanceTrend } from '../../core/insights/balanceTrend';
import { bucketsOf } from '../../core/insights/buckets';
import type { Insights } from '../../core/insights/insights';
import { insightsOf } from '../../core/insights/insightsOf';
import { spanPeriod } from '../../core/insights/spanPeriod';
import type { Person } from '../../core/notebook/subjects';
import type { Steps } from '../../core/steps';
import { freshWeeks } from '../../platform/freshWeeks';
import { screen } from '../../platform/sharedScreen';
import { firstDayOfWeek } from '../../platform/weekStart';
import type { InsightFilter } from '../../protocol/insightsPanel';
import type { InsightInput } from './insight';

/** The filter at first. */
export function defaultFilter(today: string): InsightFilter {
  return { person: null, span: 'quarter', ...spanPeriod('quarter', today, firstDayOfWeek()), page: 0 };
}

/** The filter on a day: a named span moves with the calendar, any other period stays. */
export function filterOn(filter: InsightFilter, today: string): InsightFilter {
  const { span } = filter;
  return span === 'other' ? filter : { ...filter, ...spanPeriod(span, today, firstDayOfWeek()) };
}

/** The people that match a filter. */
export function peopleIn(
  filter: Pick<InsightFilter, 'person'>,
  people: readonly Person[],
): readonly Person[] {
  return filter.person === null ? people : people.filter(({ id }) => id === filter.person);
}

/** Computes what the notes show of these people in a period, with one step per person. */
export function counting(people: readonly Person[], period: Period, today: string): Steps<Insights> {
  return insightsOf(people, { period, today, firstDay: firstDayOfWeek(), fresh: freshWeeks() });
}

/** The input of the pictures. */
export function insightInput(
  insights: Insights,
  people: readonly Person[],
  { person, from, to }: Pick<InsightFilter, 'person' | 'from' | 'to'>,
  today: string,
  own: Person | undefined,
): InsightInput {
  return {
    insights,
    buckets: bucketsOf({ from, to }, firstDayOfWeek()),
    today,
    person: person === null ? undefined : people[0],
    people,
    checks: balanceTrend(own?.balanceChecks ?? [], to),
    shared: screen.isOn,
  };
}

/** Fills in the missing days of a period: up to today, or the usual length before the given end. */
export function periodOf(
  given: { readonly from?: string; readonly to?: string },
  usual: Period,
  today: string,
): Period {
  if (given.from !== undefined)
    return { from: given.from, to: given.to ?? (given.from > today ? given.from : today) };
  if (given.to === undefined) return { from: usual.from, to: usual.to };
  return { from: addDays(given.to, -daysBetween(usual.from, usual.to)), to: given.to };
}
