import * as v from 'valibot';
import * as vscode from 'vscode';
import { naturalDates } from '../../core/dates/naturalDate';
import { signOfDue } from '../../core/dates/takeDue';
import type { ExpectationState } from '../../core/expectations/model';
import { setExpectation } from '../../core/expectations/setExpectation';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { styleIds } from '../../core/styles/model';
import { taskNamed } from '../../core/styles/taskNamed';
import type { Ask } from '../../platform/ask';
import { askDue } from '../../platform/askDue';
import { taskChoices } from '../../platform/askTask';
import { shortDate } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText, pick } from '../../platform/prompts';
import { showLine } from '../../platform/showLine';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { proposedCheckIns } from './proposedCheckIns';

export const contract = declareCommand({
  id: 'teamLead.setExpectation',
  title: 'Set Expectation…',
  icon: '$(add)',
  // domain.md §6.
  describe: 'Creates a draft with whatever is known. Without `title`, the outcome is the heading.',
  takes: {
    person: field.text,
    outcome: field.text,
    title: v.exactOptional(field.text),
    task: v.exactOptional(field.text),
    why: v.exactOptional(field.text),
    measure: v.exactOptional(field.text),
    quality: v.exactOptional(field.text),
    limits: v.exactOptional(field.text),
    start: v.exactOptional(field.calendarDate),
    due: v.exactOptional(field.calendarDate),
    checkIns: v.exactOptional(v.array(field.calendarDate)),
    decisionLevel: v.exactOptional(field.decisionLevel),
    style: v.exactOptional(v.picklist(styleIds)),
    support: v.exactOptional(field.text),
    needs: v.exactOptional(field.text),
    saidBack: v.exactOptional(v.boolean()),
    agreedOn: v.exactOptional(field.calendarDate),
    date: v.exactOptional(field.calendarDate),
  },
  describeResult: "`person` is the person's id, `id` the expectation's, and `line` its heading.",
  returns: shape<{
    readonly person: string;
    readonly uri: string;
    readonly line: number;
    readonly id: string;
    readonly status: ExpectationState;
  }>(),
});

/** `teamLead.setExpectation`: drafts what should be true, by when, and how both will know. */
export function registerSetExpectation(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Set an expectation with…') },
    asks: ['task', 'outcome', 'measure'],
    async ask(given, ask, { person }) {
      const today = notes.today().date;
      const task = given.task ?? (await askTask(ask, person, today));
      const outcome = given.outcome ?? (await askText(ask, outcomeQuestion(person, task)));
      const known = given.measure === undefined ? await askMeasure(ask, today, given.due) : given;
      const { measure, due } = { ...known, ...(given.due && { due: given.due }) };
      const checkIns = given.checkIns ?? proposedCheckIns(taskNamed(person, task), today, due);
      return {
        ...given,
        outcome,
        ...(task && { task }),
        ...(measure && { measure }),
        ...(due && { due }),
        ...(checkIns.length > 0 && { checkIns: [...checkIns] }),
      };
    },
    async run({ notebook, person, day }, { person: _, date: _date, ...given }, interactive) {
      const written = await setExpectation(notebook, person, given, day);
      if (isRefusal(written)) return written;
      const { uri, line, id, status } = written;
      if (interactive) await showLine(uri, line);
      return { person: person.id, uri, line, id, status };
    },
    doneMessage: (_done, _given, { name }) =>
      vscode.l10n.t('$(check) A draft for {0}. Propose it with the link above it.', name),
  });
}

/**
 * Asks for the measure, with the due date at its end: one answer, because a measure without a date is half an
 * agreement.
 */
async function askMeasure(
  ask: Ask,
  today: string,
  known?: string,
): Promise<{ readonly measure?: string; readonly due?: string }> {
  const dates = await naturalDates();
  const understand = (text: string): { readonly measure: string; readonly days: readonly string[] } => {
    const taken = known === undefined ? dates.takeDue(text, today) : undefined;
    if (taken) return { measure: taken.text, days: 'due' in taken ? [taken.due] : taken.either };
    const days = known === undefined ? dates.readings(text.replace(signOfDue, ''), today) : [];
    return days.length > 0 ? { measure: '', days } : { measure: text, days: [] };
  };
  const typed = await askText(
    ask,
    known === undefined
      ? vscode.l10n.t('How will both of you know, and by when? Such as "45 of 50 queries by next friday".')
      : vscode.l10n.t('How will both of you know?'),
    {
      optional: true,
      note: text => {
        const [one, other] = understand(text).days;
        if (one === undefined) return undefined;
        return other === undefined
          ? vscode.l10n.t('due {0}', shortDate(one, today))
          : vscode.l10n.t(
              'due {0}, or {1}? You choose next.',
              shortDate(one, today),
              shortDate(other, today),
            );
      },
    },
  );
  const { measure, days } = understand(typed);
  if (days.length < 2) return { measure, ...(days[0] && { due: days[0] }) };
  ask.expect(1);
  return { measure, due: await askDue(ask, today, dates, { either: days }) };
}

/** If the task is new to the person, a learning goal works better than a result (domain.md §6). */
function outcomeQuestion({ name: who, tasks }: Person, task: string): string {
  const isNew = tasks.find(({ name }) => name === task)?.latest?.competence === 'low';
  return isNew
    ? vscode.l10n.t(
        'Outcome: this task is new to {0}, so what will {0} have tried or learned, for anyone to see?',
        who,
      )
    : vscode.l10n.t('Outcome: what is true when it is done, so that anyone could see it?');
}

/** Asks for one of the person's tasks or a new one; empty for none. */
async function askTask(ask: Ask, person: Person, today: string): Promise<string> {
  const fresh = '\n';
  const chosen = await pick(ask, vscode.l10n.t('Which task does it belong to?'), [
    ...taskChoices(person, today),
    { label: vscode.l10n.t('$(dash) No task'), value: '', alwaysShow: true },
    { label: vscode.l10n.t('$(add) New task…'), value: fresh, alwaysShow: true },
  ]);
  if (chosen !== fresh) return chosen;
  ask.expect(1);
  return askText(ask, vscode.l10n.t('The task, in a few words.'));
}
