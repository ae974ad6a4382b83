import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { type FactorName, factorQuestions, knowledgeQuestion } from '../../core/styles/frameTexts';
import type { Task } from '../../core/styles/task';
import type { Factor, TaskFactors } from '../../core/styles/taskFrame';
import { keepFrame } from '../../core/tasks/logFraming';
import { taskNamed } from '../../core/tasks/taskNamed';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { type Choice, pick } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.keepTaskFrame',
  title: 'Describe a Task',
  takes: namedFields({
    person: field.text,
    task: field.text,
    taskFrame: field.taskFrame,
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
    'teamLead.keepTaskFrame': typeof contract;
  }
}

/** `teamLead.keepTaskFrame`: what is known of a task, as one dated line under it. */
export function registerKeepTaskFrame(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const about = await askPersonAndTask(notes, title, given);
      if (about === undefined || isRefusal(about)) return about;
      if (given.taskFrame) return { ...given, ...about, taskFrame: given.taskFrame };
      const known = await withPerson<Partial<Task>>(
        notes,
        about.person,
        async (_, person) => taskNamed(person, about.task) ?? {},
      );
      if (isRefusal(known)) return known;
      const taskFrame = await askFactors(title, known.frame?.factors ?? {});
      return taskFrame && { ...given, ...about, taskFrame };
    },
    run: ({ person: reference, task, taskFrame, date }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const frame = { date: date ?? notes.today().date, factors: taskFrame };
        const written = await keepFrame(notebook, person, task, frame);
        if (isRefusal(written)) return written;
        if (interactive) {
          vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Saved for {0}', task), 5000);
        }
        return { person: person.id, task, uri: written.uri, line: written.line };
      }),
  });
}

/** Asks for each factor, what is known marked; `undefined` when the user leaves. */
async function askFactors(title: string, known: TaskFactors): Promise<TaskFactors | undefined> {
  const factors: { -readonly [Name in keyof TaskFactors]: TaskFactors[Name] } = {};
  for (const name of Object.keys(factorQuestions) as FactorName[]) {
    const { name: question, anchors } = factorQuestions[name];
    const values = anchors.map((anchor, at) => ({ label: vscode.l10n.t(anchor), value: at as Factor }));
    const optional = name === 'buyIn';
    const value = await askOne(title, question, values, known[name] ?? (optional ? undefined : 1), optional);
    if (value === undefined) return undefined;
    if (value !== null) factors[name] = value;
  }
  const { name, anchors } = knowledgeQuestion;
  const values = (Object.keys(anchors) as (keyof typeof anchors)[]).map(value => ({
    label: vscode.l10n.t(anchors[value]),
    value,
  }));
  const knowledge = await askOne(title, name, values, known.knowledge, true);
  if (knowledge === undefined) return undefined;
  return knowledge === null ? factors : { ...factors, knowledge };
}

/** One question; `null` where it is left open, `undefined` when the user leaves. The known answer comes first. */
function askOne<T>(
  title: string,
  question: string,
  values: readonly Choice<T>[],
  known: T | undefined,
  optional: boolean,
): Promise<T | null | undefined> {
  const marked = values.map(each =>
    each.value === known ? { ...each, description: vscode.l10n.t('as it is') } : each,
  );
  const skip: Choice<T | null>[] = optional ? [{ label: vscode.l10n.t('Leave it open'), value: null }] : [];
  const choices: Choice<T | null>[] = [...marked, ...skip];
  const first = choices.filter(({ value }) => value === (known ?? null));
  return pick<T | null>(title, vscode.l10n.t(question), [
    ...first,
    ...choices.filter(each => !first.includes(each)),
  ]);
}
