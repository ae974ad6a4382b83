import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import type { TaskEvent, UsedStyle } from '../styles/task';
import { eventLine, usedStyleLine } from './taskEvent';
import { addToTask, renderTaskLine } from './taskLines';

/**
 * Writes what happened on a task (an outcome met or not, a slipped check-in, a change…) as one dated line under the
 * task in the person's `tasks.md`. What follows from it (a reading that is due, a prompt to move) is worked out from the
 * lines by `standingOf` and is never written (domain.md §1.5, §2.6 [J]).
 */
export function logTaskEvent(
  notebook: Notebook,
  person: Person,
  task: string,
  event: TaskEvent,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, event.date, eol => renderTaskLine(eventLine(event), eol));
}

/** Writes the style a lead used on a task as one dated line (domain.md §1.6). */
export function logUsedStyle(
  notebook: Notebook,
  person: Person,
  task: string,
  used: UsedStyle,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, used.date, eol => renderTaskLine(usedStyleLine(used), eol));
}
