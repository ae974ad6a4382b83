import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import type { TaskEvent, UsedStyle } from '../styles/task';
import { eventLine, usedStyleLine } from './taskEvent';
import { addToTask, renderTaskLine } from './taskLines';

/**
 * Logs what happened on a task (an outcome met or not, a slipped check-in, a change…) as one dated line under the
 * task in the person's `tasks.md`. Consequences (a reading that is due, a prompt to move) are never written:
 * `standingOf` derives them from the lines (domain.md §1.5, §2.6 [J]).
 */
export function logTaskEvent(
  notebook: Notebook,
  person: Person,
  task: string,
  event: TaskEvent,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, event.date, eol => renderTaskLine(eventLine(event), eol));
}

/** Logs the style a lead used on a task as one dated line (domain.md §1.6). */
export function logUsedStyle(
  notebook: Notebook,
  person: Person,
  task: string,
  used: UsedStyle,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, used.date, eol => renderTaskLine(usedStyleLine(used), eol));
}
