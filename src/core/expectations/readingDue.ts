import { standingOf } from '../styles/standing';
import type { Task } from '../styles/task';
import type { ExpectationFact } from './model';

/** Whether outcomes make a new reading of the task due: one not met, or two met in a row (domain.md §1.5). */
export function isReadingDue(task: Task, { log }: Pick<ExpectationFact, 'log'>, day: string): boolean {
  const standing = standingOf(task, day);
  if (!standing) return log.some(({ to }) => to === 'unmet');
  return standing.signs.some(({ sign }) => sign === 'outcome-unmet' || sign === 'two-outcomes-met');
}
