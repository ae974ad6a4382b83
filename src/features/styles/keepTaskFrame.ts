import * as v from 'valibot';
import * as vscode from 'vscode';
import { factorQuestions, knowledgeQuestion } from '../../content/styles/frame';
import type { FactorName } from '../../core/styles/factors';
import type { Factor, TaskFactors } from '../../core/styles/taskFrame';
import { taskNamed } from '../../core/styles/taskNamed';
import { saveFrame } from '../../core/tasks/logFraming';
import type { Ask } from '../../platform/ask';
import type { OpenNotes } from '../../platform/notesParts';
import { type Choice, pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { registerTaskCommand, type TaskLine, taskLine } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.keepTaskFrame',
  title: 'Describe a Task…',
  takes: {
    person: field.text,
    task: field.text,
    taskFrame: field.taskFrame,
    date: v.exactOptional(field.calendarDate),
  },
  returns: shape<TaskLine>(),
});

/** `teamLead.keepTaskFrame`: saves a task's demands as one dated line under it. */
export function registerKeepTaskFrame(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Whose task is it?') },
    more: ({ taskFrame }) => (taskFrame ? 0 : factorNames.length + 1),
    async ask(given, ask, { person }) {
      const known = taskNamed(person, given.task)?.frame?.factors ?? {};
      return { ...given, taskFrame: given.taskFrame ?? (await askFactors(ask, known)) };
    },
    async run({ notebook, person, day: date }, { task, taskFrame: factors }) {
      const written = await saveFrame(notebook, person, task, { date, factors });
      return taskLine(person, task, written);
    },
    doneMessage: ({ task }) => vscode.l10n.t('$(check) Saved for {0}', task),
  });
}

const factorNames = Object.keys(factorQuestions) as FactorName[];

/** Asks for each factor, with the known value marked. */
async function askFactors(ask: Ask, known: TaskFactors): Promise<TaskFactors> {
  const factors: { -readonly [Name in keyof TaskFactors]: TaskFactors[Name] } = {};
  for (const name of factorNames) {
    const { name: question, anchors } = factorQuestions[name];
    const values = anchors.map((anchor, at) => ({ label: say(anchor), value: at as Factor }));
    const optional = name === 'buyIn';
    const value = await askOne(ask, question, values, known[name] ?? (optional ? undefined : 1), optional);
    if (value !== null) factors[name] = value;
  }
  const { name, anchors } = knowledgeQuestion;
  const values = (Object.keys(anchors) as (keyof typeof anchors)[]).map(value => ({
    label: say(anchors[value]),
    value,
  }));
  const knowledge = await askOne(ask, name, values, known.knowledge, true);
  return knowledge === null ? factors : { ...factors, knowledge };
}

/** Asks one question; `null` if it is left open. The known answer comes first. */
function askOne<T>(
  ask: Ask,
  question: string,
  values: readonly Choice<T>[],
  known: T | undefined,
  optional: boolean,
): Promise<T | null> {
  const marked = values.map(each =>
    each.value === known ? { ...each, description: vscode.l10n.t('as it is') } : each,
  );
  const skip: Choice<T | null>[] = optional ? [{ label: vscode.l10n.t('Leave it open'), value: null }] : [];
  const choices: Choice<T | null>[] = [...marked, ...skip];
  const first = choices.filter(({ value }) => value === (known ?? null));
  return pick<T | null>(ask, say(question), [...first, ...choices.filter(each => !first.includes(each))]);
}
