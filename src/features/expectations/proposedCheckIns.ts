import { checkInDates } from '../../core/expectations/checkIns';
import { checkInDays } from '../../core/styles/framing';
import type { Task } from '../../core/styles/task';

/**
 * Proposed check-in dates before the due date, as often as the task's reading and demands suggest. They are written to
 * the file for the lead to change, because asking about each one would delay the agreement.
 */
export function proposedCheckIns(
  task: Task | undefined,
  today: string,
  due: string | undefined,
): readonly string[] {
  const every = task && checkInDays(task, today);
  return every === undefined || !due ? [] : checkInDates(today, due, every);
}
