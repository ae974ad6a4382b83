import { checkInDates } from '../../core/expectations/checkIns';
import { checkInDays } from '../../core/styles/framing';
import type { Task } from '../../core/styles/task';

/**
 * The days to look at it together before it is due, as often as the task's reading and demands suggest. They go into the
 * file, where the lead changes them: a question for each of them would keep the agreement waiting.
 */
export function proposedCheckIns(
  task: Task | undefined,
  today: string,
  due: string | undefined,
): readonly string[] {
  const every = task && checkInDays(task, today);
  return every === undefined || !due ? [] : checkInDates(today, due, every);
}
