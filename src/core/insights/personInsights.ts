import type { Period } from '../dates/period';
import type { Located } from '../notebook/subjects';
import { styleIds } from '../styles/model';
import type { ReadingFact, Task } from '../styles/task';
import type { Insights, TaskMove } from './insights';
import { counting, type PersonPast } from './personPast';
import { rhythmOf } from './rhythm';

/** What the notes show of one person in a period; `weeks` are the calendar weeks of it, by their first days. */
export function personInsights(past: PersonPast, period: Period, weeks: readonly string[]): Insights {
  const { from, to } = period;
  const isIn = (row: { readonly date: string }) => from <= row.date && row.date <= to;
  return {
    rhythm: [rhythmOf(past.person, past.meetings, weeks)],
    promises: past.promises.filter(isIn),
    tasks: past.tasks.flatMap(task => moveOf(past, task, period) ?? []),
    styles: past.styles.filter(isIn),
    feedback: past.feedback.filter(isIn),
    results: past.results.filter(isIn),
    causes: past.causes.filter(isIn),
    support: past.support.filter(isIn),
  };
}

function moveOf(
  { person: { id, name }, holds }: PersonPast,
  task: Task,
  { from, to }: Period,
): TaskMove | undefined {
  const then = task.readings.filter(({ date }) => date <= to);
  const now = counting(then);
  if (!now) return undefined;
  const own = then.filter(({ by }) => by === now.by);
  const { dueOn, overdueOn } = holds(now);
  const before = own.findLast(({ date }) => date < from) ?? own[0];
  return {
    person: id,
    name,
    task: task.name,
    ...standing(now),
    by: now.by,
    freshness: to < dueOn ? 'fresh' : to < overdueOn ? 'due' : 'overdue',
    ...(before && before !== now && { before: standing(before) }),
    moved: before ? styleIds.indexOf(now.style) - styleIds.indexOf(before.style) : 0,
  };
}

function standing({ competence, commitment, style, date, uri, line }: Located<ReadingFact>) {
  return { cell: { competence, commitment }, style, date, uri, line };
}
