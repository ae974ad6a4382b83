import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { signWords } from '../../core/styles/freshness';
import { type TaskEventName, taskEvents } from '../../core/styles/task';
import { logTaskEvent } from '../../core/tasks/logTaskEvent';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import { eventIcon, eventWords } from '../../platform/eventWords';
import type { Notes } from '../../platform/notes';
import { askText, pick } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.logTaskEvent',
  title: 'Save What Happened on a Task',
  /** domain.md §1.5, §2.6: what happened on a task. */
  takes: namedFields({
    person: field.text,
    task: field.text,
    event: v.picklist(taskEvents),
    note: v.optional(field.text),
    date: v.optional(field.calendarDate),
  }),
  gives: shape<{
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
  }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.logTaskEvent': typeof contract;
  }
}

/** `teamLead.logTaskEvent`: what happened on a task, as a dated line; readings become due by it, and nothing changes by itself. */
export function registerLogTaskEvent(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const about = await askPersonAndTask(notes, title, given);
      if (about === undefined || isRefusal(about)) return about;
      const event = given.event ?? (await pick(title, vscode.l10n.t('What happened?'), choices()));
      if (!event) return undefined;
      const note =
        given.note ??
        (await askText(title, vscode.l10n.t('A few words about it, or just Enter.'), { optional: true }));
      return note === undefined ? undefined : { ...given, ...about, event, note: note || undefined };
    },
    run: ({ person: reference, task, event, note, date }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const happened = { date: date ?? notes.today().date, event, ...(note && { note }) };
        const written = await logTaskEvent(notebook, person, task, happened);
        if (isRefusal(written)) return written;
        if (interactive) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('$(check) {0} on {1}: {2}', person.name, task, eventWords(event)),
            5000,
          );
        }
        return { person: person.id, task, uri: written.uri, line: written.line };
      }),
  });
}

/** What makes a reading due says so in its own words. */
function choices() {
  const because = (event: TaskEventName) =>
    event === 'outcome-met'
      ? vscode.l10n.t('Two in a row, without more help, are a sign to try the next style.')
      : event === 'check-in-slipped'
        ? vscode.l10n.t('Two of them are a sign to look one style back.')
        : vscode.l10n.t(signWords[event]);
  return taskEvents.map(event => ({
    label: `$(${eventIcon(event)}) ${eventWords(event)}`,
    detail: because(event),
    value: event,
  }));
}
