import * as v from 'valibot';
import * as vscode from 'vscode';
import { naturalDates } from '../../core/dates/naturalDate';
import type { ExpectationState } from '../../core/expectations/model';
import { setExpectation } from '../../core/expectations/setExpectation';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { styleIds } from '../../core/styles/model';
import { taskNamed } from '../../core/tasks/taskNamed';
import { askDue } from '../../platform/askDue';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askPerson, askText, pick } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { askCheckIns } from './askCheckIns';

export const contract = declareCommand({
  id: 'teamLead.setExpectation',
  title: 'Set Expectation',
  icon: '$(add)',
  /** domain.md §6: a draft; what else is known goes with it. Without `title` the outcome is the heading. */
  takes: namedFields({
    person: field.text,
    outcome: field.text,
    title: v.optional(field.text),
    task: v.optional(field.text),
    why: v.optional(field.text),
    measure: v.optional(field.text),
    quality: v.optional(field.text),
    limits: v.optional(field.text),
    start: v.optional(field.calendarDate),
    due: v.optional(field.calendarDate),
    checkIns: v.optional(v.array(field.calendarDate)),
    decisionLevel: v.optional(field.decisionLevel),
    style: v.optional(v.picklist(styleIds)),
    support: v.optional(field.text),
    needs: v.optional(field.text),
    saidBack: v.optional(v.boolean()),
    agreedOn: v.optional(field.calendarDate),
    date: v.optional(field.calendarDate),
  }),
  /** `person` is the id, `id` the expectation's, `line` its heading. */
  gives: shape<{
    readonly person: string;
    readonly uri: string;
    readonly line: number;
    readonly id: string;
    readonly status: ExpectationState;
  }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.setExpectation': typeof contract;
  }
}

/** `teamLead.setExpectation`: a draft of what is to be true, until when and how both will know. */
export function registerSetExpectation(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const reference = given.person ?? (await askPerson(notes, title));
      if (reference === undefined || isRefusal(reference)) return reference;
      return withPerson(notes, reference, async (_, person) => {
        const today = notes.today().date;
        const task = given.task ?? (await askTask(person, title));
        if (task === undefined) return undefined;
        const outcome = given.outcome ?? (await askText(title, outcomeQuestion(person, task)));
        if (!outcome) return undefined;
        const measure =
          given.measure ??
          (await askMore(title, vscode.l10n.t('Measure: how will both of you know? Enter skips it.')));
        if (measure === undefined) return undefined;
        const due = given.due ?? (await askDue(title, today, await naturalDates()));
        if (due === undefined) return undefined;
        const checkIns =
          given.checkIns ?? (due ? await askCheckIns(title, taskNamed(person, task), today, due) : []);
        if (checkIns === undefined) return undefined;
        const why =
          given.why ??
          (await askMore(title, vscode.l10n.t('Why does it matter, and to whom? Enter skips it.')));
        if (why === undefined) return undefined;
        return {
          ...given,
          person: person.id,
          outcome,
          ...(task && { task }),
          ...(measure && { measure }),
          ...(due && { due }),
          ...(checkIns.length > 0 && { checkIns: [...checkIns] }),
          ...(why && { why }),
        };
      });
    },
    run: ({ person: reference, date, ...given }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const written = await setExpectation(notebook, person, given, date ?? notes.today().date);
        if (isRefusal(written)) return written;
        const { uri, line, id, status } = written;
        if (interactive) {
          await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
            selection: new vscode.Range(line, 0, line, 0),
          });
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('$(check) A draft for {0}. Review Outcome takes it further.', person.name),
            5000,
          );
        }
        return { person: person.id, uri, line, id, status };
      }),
  });
}

/** On a task that is new to them a goal to learn serves better than one to reach (domain.md §6). */
function outcomeQuestion({ tasks }: Person, task: string): string {
  const isNew = tasks.find(({ name }) => name === task)?.latest?.competence === 'low';
  return isNew
    ? vscode.l10n.t(
        'Outcome: this task is new to them, so what will they have tried or learned, for anyone to see?',
      )
    : vscode.l10n.t('Outcome: what is true when it is done, so that anyone could see it?');
}

/** One of the person's tasks, a new one, or none, which is empty; `undefined` when the user leaves. */
async function askTask(person: Person, title: string): Promise<string | undefined> {
  const fresh = '\n';
  const chosen = await pick(title, vscode.l10n.t('Which task does it belong to?'), [
    ...person.tasks.map(({ name }) => ({ label: name, value: name })),
    { label: vscode.l10n.t('$(dash) No task'), value: '', alwaysShow: true },
    { label: vscode.l10n.t('$(add) New task…'), value: fresh, alwaysShow: true },
  ]);
  return chosen === fresh ? askText(title, vscode.l10n.t('The task, in a few words.')) : chosen;
}

function askMore(title: string, prompt: string): Promise<string | undefined> {
  return askText(title, prompt, { optional: true });
}
