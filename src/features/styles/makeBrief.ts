import * as v from 'valibot';
import * as vscode from 'vscode';
import { preparedPage } from '../../core/meetings/oneOnOneNote';
import { placeOf } from '../../core/notebook/placeOf';
import { isRefusal } from '../../core/refusal';
import { framingOn } from '../../core/styles/framing';
import { styleIds } from '../../core/styles/model';
import { recommend } from '../../core/styles/recommend';
import { taskNamed } from '../../core/styles/taskNamed';
import { writeTaskBrief } from '../../core/tasks/taskBrief';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { showLine } from '../../platform/showLine';
import { registerTaskCommand } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.makeBrief',
  title: 'Make a Brief…',
  describe:
    "Missing details come from the person's notes on the task; whatever those do not say stays blank.",
  takes: {
    person: field.text,
    task: field.text,
    style: v.exactOptional(v.picklist(styleIds)),
    taskFrame: v.exactOptional(field.taskFrame),
    outcome: v.exactOptional(field.text),
    limits: v.exactOptional(field.text),
    date: v.exactOptional(field.calendarDate),
  },
  describeResult:
    "The brief, on the page for the next 1:1 or in the day's note; if it was there already, nothing was written.",
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/**
 * `teamLead.makeBrief`: makes a delegation brief or a sheet of first steps for a task, for the next 1:1 with a person.
 */
export function registerMakeBrief(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Make a brief for…'), offersNew: false },
    ask: async given => given,
    async run({ notebook, person, day }, { task: name, style, taskFrame, outcome, limits }, interactive) {
      const task = taskNamed(person, name);
      const wanted = style ?? (task?.latest && recommend(task.latest).style);
      if (!wanted) return { refused: 'no-reading', task: name };
      const framing = framingOn(
        day,
        {
          style: wanted,
          ...(task?.latest && { competence: task.latest.competence }),
          factors: taskFrame ?? task?.frame?.factors ?? {},
          choice: task?.choice,
        },
        say,
      );
      if (interactive) {
        // Show the page before writing to it, so that undo removes the brief.
        const { uri, initial } = preparedPage(notebook.root, person, day);
        const page = await notebook.ensure(uri, initial);
        if (isRefusal(page)) return page;
        await vscode.window.showTextDocument(vscode.Uri.parse(page.uri));
      }
      const brief = { task: task?.name ?? name, ...framing, outcome, limits, date: day };
      const written = await writeTaskBrief(notebook, person, brief, say);
      if (isRefusal(written)) return written;
      if (interactive) {
        const editor = await showLine(written.uri, written.line);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
      }
      return placeOf(written);
    },
  });
}
