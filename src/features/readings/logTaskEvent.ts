import * as v from 'valibot';
import * as vscode from 'vscode';
import { signWords } from '../../content/styles/standing';
import { type TaskEventName, taskEvents } from '../../core/styles/task';
import { logTaskEvent } from '../../core/tasks/logTaskEvent';
import { eventIcon, eventWords } from '../../platform/eventWords';
import type { OpenNotes } from '../../platform/notesParts';
import { askText, pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { registerTaskCommand, type TaskLine, taskLine } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.logTaskEvent',
  title: 'Save What Happened on a Task…',
  // domain.md §1.5, §2.6.
  describe: 'What happened on a task.',
  takes: {
    person: field.text,
    task: field.text,
    event: v.picklist(taskEvents),
    note: v.exactOptional(field.text),
    date: v.exactOptional(field.calendarDate),
  },
  returns: shape<TaskLine>(),
});

/** `teamLead.logTaskEvent`: logs a task event as a dated line. Some events make readings due; none changes one. */
export function registerLogTaskEvent(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('On whose task did it happen?') },
    asks: ['event', 'note'],
    async ask(given, ask) {
      const event = given.event ?? (await pick(ask, vscode.l10n.t('What happened?'), choices()));
      const note =
        given.note ?? (await askText(ask, vscode.l10n.t('A few words about it'), { optional: true }));
      return { ...given, event, ...(note && { note }) };
    },
    async run({ notebook, person, day: date }, { task, event, note }) {
      const happened = { date, event, ...(note && { note }) };
      const written = await logTaskEvent(notebook, person, task, happened);
      return taskLine(person, task, written);
    },
    doneMessage: ({ task }, { event }, { name }) =>
      vscode.l10n.t('$(check) {0} on {1}: {2}', name, task, eventWords(event)),
  });
}

/** Events that make a reading due say so in their own words. */
function choices() {
  const because = (event: TaskEventName) =>
    event === 'outcome-met'
      ? vscode.l10n.t('Two in a row, without more help, are a sign to try the next style.')
      : event === 'check-in-slipped'
        ? vscode.l10n.t('Two of them are a sign to look one style back.')
        : say(signWords[event]);
  return taskEvents.map(event => ({
    label: `$(${eventIcon(event)}) ${eventWords(event)}`,
    detail: because(event),
    value: event,
  }));
}
