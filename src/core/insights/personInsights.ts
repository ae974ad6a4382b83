import type { Period } from '../dates/period';
import type { Located } from '../notebook/subjects';
import type { freshnessOn } from '../styles/freshness';
import { styleIds } from '../styles/model';
import type { ReadingFact, Task } from '../styles/task';
import type { Insights, TaskMove } from './insights';
import { decisiveReading, type PersonPast } from './personPast';
import { rhythmOf } from './rhythm';

/** A period, prepared for use with many people. */
export interface InsightPeriod {
  readonly period: Period;
  /** The first days of its calendar weeks. */
  readonly weeks: readonly string[];
  /** Whether a reading is still fresh at the end of the period. */
  readonly stateOf: ReturnType<typeof freshnessOn>;
}

/** What the notes show about one person in a period. */
export function personInsights(past: PersonPast, day: InsightPeriod): Insights {
  const { from, to } = day.period;
  const isIn = (row: { readonly date: string }) => from <= row.date && row.date <= to;
  return {
    rhythm: [rhythmOf(past.person, past.meetings, day.weeks)],
    promises: past.promises.filter(isIn),
    tasks: past.tasks.flatMap(task => moveOf(past.person, task, day) ?? []),
    styles: past.styles.filter(isIn),
    feedback: past.feedback.filter(isIn),
    results: past.results.filter(isIn),
    causes: past.causes.filter(isIn),
    support: past.support.filter(isIn),
  };
}

function moveOf(
  { id, name }: PersonPast['person'],
  task: Task,
  { period: { from, to }, stateOf }: InsightPeriod,
): TaskMove | undefined {
  const then = task.readings.filter(({ date }) => date <= to);
  const now = decisiveReading(then);
  if (!now) return undefined;
  const own = then.filter(({ by }) => by === now.by);
  const before = own.findLast(({ date }) => date < from) ?? own[0];
  return {
    person: id,
    name,
    task: task.name,
    ...standing(now),
    by: now.by,
    freshness: stateOf(now.date, now.style),
    ...(before && before !== now && { before: standing(before) }),
    moved: before ? styleIds.indexOf(now.style) - styleIds.indexOf(before.style) : 0,
  };
}

function standing({ competence, commitment, style, date, uri, line }: Located<ReadingFact>) {
  return { cell: { competence, commitment }, style, date, uri, line };
}
