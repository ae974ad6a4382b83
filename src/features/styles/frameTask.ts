import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { framingOn } from '../../core/styles/framing';
import { recommend } from '../../core/styles/recommend';
import type { Task } from '../../core/styles/task';
import { taskNamed } from '../../core/tasks/taskNamed';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { withPerson } from '../../platform/withPerson';

/**
 * `teamLead.frameTask`: how to run a task in a style, as data; what is not given comes from the person's notes on the task.
 * Without arguments `open` shows the questions in the style view.
 */
export function registerFrameTask(notes: Notes, open: () => Promise<void>): vscode.Disposable {
  return registerCommand('teamLead.frameTask', {
    async ask() {
      await open();
      return undefined;
    },
    async run({ person: reference, task, style, reading, taskFrame }) {
      const found =
        reference !== undefined && task !== undefined
          ? await withPerson<Partial<Task>>(
              notes,
              reference,
              async (_, person) => taskNamed(person, task) ?? {},
            )
          : {};
      if (isRefusal(found)) return found;
      const known = reading ?? found.latest;
      const wanted = style ?? (known && recommend(known).style);
      if (!wanted) return { refused: 'no-reading', about: task ?? '' };
      const framing = framingOn(notes.today().date, {
        style: wanted,
        ...(known && { competence: known.competence }),
        factors: taskFrame ?? found.frame?.factors ?? {},
        choice: found.choice,
      });
      return { ...framing.frame, style: framing.style };
    },
  });
}
