import * as vscode from 'vscode';
import { expectationStateNames } from '../../content/expectations/states';
import { expectationWords } from '../../core/expectations/expectationWords';
import { type ExpectationFact, type ExpectationState, isOutcome, since } from '../../core/expectations/model';
import { missingFor, movesFrom } from '../../core/expectations/moves';
import { isReadingDue } from '../../core/expectations/readingDue';
import type { Person } from '../../core/notebook/subjects';
import { taskNamed } from '../../core/styles/taskNamed';
import type { Ask } from '../../platform/ask';
import { runCommand, showDone } from '../../platform/commands';
import { listed } from '../../platform/listed';
import { type Choice, pick, separator } from '../../platform/prompts';
import { say } from '../../platform/say';
import { moveWord, needWord } from './moveWords';

/** A step, or something else to do first. */
type Next = { readonly to: ExpectationState } | { readonly act: () => Thenable<unknown> };

/** Asks for an expectation's next step. Choosing another action runs that action and ends the prompts. */
export async function askTarget(
  ask: Ask,
  person: Person,
  fact: ExpectationFact,
  today: string,
): Promise<ExpectationState> {
  const steps = movesFrom(fact.state).map((to): Choice<Next> => {
    const needs = missingFor(fact, to, {}, today).map(need => needWord(need, person.name));
    return {
      label: moveWord(fact.state, to, person.name),
      ...(needs.length > 0 && { detail: vscode.l10n.t('Needs {0}.', listed(needs)) }),
      value: { to },
    };
  });
  const others = links(person, fact, today);
  const [only] = movesFrom(fact.state);
  if (!only) {
    showDone(
      vscode.l10n.t(
        '$(info) {0} is {1}: there is no further step.',
        fact.title,
        say(expectationStateNames[fact.state]),
      ),
    );
    return ask.leave();
  }
  if (steps.length === 1 && others.length === 0) {
    ask.expect(-1);
    return only;
  }
  const question = vscode.l10n.t(
    'Now: {0} · What comes next? Escape leaves; what is saved stays.',
    expectationWords(fact, today, say),
  );
  const next = await pick<Next>(ask, question, [...steps, ...others]);
  if ('to' in next) return next.to;
  await next.act();
  return ask.leave();
}

/** Other actions after an outcome: a new reading, or a check of the lead's own style (domain.md §6). */
function links(person: Person, fact: ExpectationFact, today: string): readonly Choice<Next>[] {
  const task = taskNamed(person, fact.task);
  if (!task || !(isOutcome(fact.state) || fact.state === 'review' || fact.state === 'recovery')) return [];
  const talk = since(fact.log, 'met', 'part-met', 'unmet');
  const isMismatch = talk.some(({ cause }) => cause === 'mismatch');
  const rows: Choice<Next>[] = [];
  if (isReadingDue(task, fact, today)) {
    rows.push({
      label: vscode.l10n.t('$(refresh) Read the task again…'),
      detail: vscode.l10n.t('With this result, a new reading of {0} is due.', task.name),
      value: { act: () => runCommand('teamLead.recordReading', { person: person.id, task: task.name }) },
    });
  }
  if (isMismatch) {
    rows.push({
      label: vscode.l10n.t('$(compare-changes) Compare the style that fits and the style you used'),
      detail: vscode.l10n.t('In the style view, for {0}.', task.name),
      value: {
        act: () => runCommand('teamLead.openStyleCard', { person: person.id, task: task.name }),
      },
    });
  }
  return rows.length > 0 ? [separator(''), ...rows] : [];
}
