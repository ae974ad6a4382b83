import * as v from 'valibot';
import * as vscode from 'vscode';
import { expectationStateNames } from '../../content/expectations/states';
import { type ExpectationState, expectationStates } from '../../core/expectations/model';
import { moveDetailsShape } from '../../core/expectations/moveDetailsShape';
import { movesFrom } from '../../core/expectations/moves';
import { isReadingDue } from '../../core/expectations/readingDue';
import { reviewOutcome } from '../../core/expectations/reviewOutcome';
import type { Notebook } from '../../core/notebook/notebook';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { taskNamed } from '../../core/styles/taskNamed';
import { logTaskEvent } from '../../core/tasks/logTaskEvent';
import { runCommand, showDone } from '../../platform/commands';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { showRefusal } from '../../platform/refusals';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { askMove } from './askMove';
import { findExpectation, pickExpectation } from './pickExpectation';

export const contract = declareCommand({
  id: 'teamLead.reviewOutcome',
  title: 'Review Outcome…',
  icon: '$(arrow-right)',
  // domain.md §6.
  describe: 'One step. What it needs depends on the step; a refusal names what is missing.',
  takes: {
    person: field.text,
    expectation: field.text,
    to: v.picklist(expectationStates),
    ...moveDetailsShape.entries,
    causeNotes: v.exactOptional(namedFields(moveDetailsShape.entries.causeNotes.wrapped.entries)),
    date: v.exactOptional(field.calendarDate),
  },
  describeResult:
    '`line` is the first new line of the log. For an outcome that was met or not met, `readingDue` says whether the task needs a new reading; it is omitted if the outcome was not written under the task.',
  returns: shape<{
    readonly person: string;
    readonly uri: string;
    readonly line: number;
    readonly status: ExpectationState;
    readonly readingDue?: boolean;
  }>(),
});

/** States that ask nothing until something happens. */
const resting: readonly ExpectationState[] = ['draft', 'active', 'at-risk', 'closed', 'dropped'];

/** `teamLead.reviewOutcome`: moves an expectation one step, from the first proposal to its end. */
export function registerReviewOutcome(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      const isNamed = given.person !== undefined && given.expectation !== undefined;
      ask.expect((isNamed ? 0 : 1) + (given.to === undefined ? 1 : 0));
      const { person, fact } = await pickExpectation(ask, notes, given, given.to);
      if (fact.unclear !== undefined)
        return { refused: 'expectation-unclear', file: fact.uri, line: fact.unclear };
      const { to, details } = await askMove(ask, person, fact, notes.today().date, given.to);
      const { causes, checkIns, ...others } = details;
      return {
        ...others,
        ...(causes && { causes: [...causes] }),
        ...(checkIns && { checkIns: [...checkIns] }),
        person: person.id,
        expectation: fact.id,
        to,
      };
    },
    async run({ notebook, day }, { person: reference, expectation, to, date: _, ...details }, interactive) {
      const found = await findExpectation(notes, reference, expectation);
      if (isRefusal(found)) return found;
      const { person, fact } = found;
      const written = await reviewOutcome(notebook, person, expectation, to, details, day);
      if (isRefusal(written)) return written;
      const task = await logOutcome(notebook, notes, person, fact.task, {
        to,
        day,
        title: fact.title,
        interactive,
      });
      const { uri, line, status } = written;
      const result = { person: person.id, uri, line, status, ...task };
      if (!interactive) return result;
      const readAgain = task?.readingDue ? ` ${vscode.l10n.t('Time to read the task again.')}` : '';
      showDone(`$(check) ${fact.title}: ${say(expectationStateNames[to])}.${readAgain}`);
      // Continues with the next forward step: each is saved separately, and Escape leaves at any of them. Other steps
      // are offered when the lead returns.
      const [forward] = resting.includes(status) ? [] : movesFrom(status);
      const next =
        forward &&
        (await runCommand('teamLead.reviewOutcome', { person: person.id, expectation, to: forward }));
      return next ?? result;
    },
  });
}

/** Also logs an outcome under its task, which is what makes a reading due (domain.md §1.5, §2.6). */
async function logOutcome(
  notebook: Notebook,
  notes: OpenNotes,
  person: Person,
  name: string | undefined,
  given: {
    readonly to: ExpectationState;
    readonly day: string;
    readonly title: string;
    readonly interactive: boolean;
  },
): Promise<{ readonly readingDue: boolean } | undefined> {
  const { to, day, title } = given;
  if (!name || (to !== 'met' && to !== 'unmet')) return undefined;
  const known = taskNamed(person, name)?.name ?? name;
  const event = to === 'met' ? 'outcome-met' : 'outcome-unmet';
  const logged = await logTaskEvent(notebook, person, known, { date: day, event, note: title });
  if (isRefusal(logged)) {
    if (given.interactive) await showRefusal(logged);
    return undefined;
  }
  const task = notebook.index.person(person.id, notes.today())?.tasks.find(one => one.name === known);
  const log = [{ line: 0, date: day, event: 'move', to, text: '' }] as const;
  return task && { readingDue: isReadingDue(task, { log }, day) };
}
