import * as v from 'valibot';
import * as vscode from 'vscode';
import { naturalDates } from '../../core/dates/naturalDate';
import { type StyleId, styleIds } from '../../core/styles/model';
import type { ConflictWay } from '../../core/styles/taskFrame';
import { conflictWays } from '../../core/styles/taskFrame';
import { logChoice } from '../../core/tasks/logFraming';
import type { Ask } from '../../platform/ask';
import { askDue } from '../../platform/askDue';
import type { OpenNotes } from '../../platform/notesParts';
import { askText, pick } from '../../platform/prompts';
import { styleChoices } from '../../platform/styleChoices';
import { registerTaskCommand, type TaskLine, taskLine } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';

export const contract = declareCommand({
  id: 'teamLead.chooseConflict',
  title: 'Settle Style and Task Conflict…',
  describe: '`style` and `level` are the ones to keep; with `switch`, `style` is the one to switch to.',
  takes: v.pipe(
    namedFields({
      person: field.text,
      task: field.text,
      choice: v.picklist(conflictWays),
      style: v.exactOptional(v.picklist(styleIds)),
      level: v.exactOptional(field.decisionLevel),
      until: v.exactOptional(field.calendarDate),
      reason: v.exactOptional(field.text),
      date: v.exactOptional(field.calendarDate),
    }),
    rule(
      'until',
      given => (given.choice === 'switch') === (given.until !== undefined),
      'goes with "choice": "switch", and is needed there',
    ),
    rule(
      'reason',
      given => given.choice !== 'switch' || given.reason !== undefined,
      'is needed with "choice": "switch"',
    ),
  ),
  returns: shape<TaskLine>(),
});

/**
 * `teamLead.chooseConflict`: resolves a conflict between style and task in one of three ways, logged under the task.
 */
export function registerChooseConflict(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Whose task is it?'), offersNew: false },
    asks: ['choice', 'reason'],
    async ask(given, ask) {
      const choice = given.choice ?? (await askWay(ask));
      if (choice !== 'switch') {
        const reason = given.reason ?? (await askReason(ask, true));
        return { ...given, choice, ...(reason && { reason }) };
      }
      if (given.until === undefined) ask.expect(given.style ? 1 : 2);
      const style = given.style ?? (given.until === undefined ? await askStyle(ask) : undefined);
      const until = given.until ?? (await askLastDay(ask, notes.today().date));
      const reason = given.reason ?? (await askReason(ask, false));
      return { ...given, choice, until, reason, ...(style && { style }) };
    },
    async run({ notebook, person, day: date }, { task, choice, style, level, until, reason }) {
      const written = await logChoice(notebook, person, task, {
        date,
        way: choice,
        ...(style && { style }),
        ...(level && { level }),
        ...(until && { until }),
        ...(reason && { reason }),
      });
      return taskLine(person, task, written);
    },
    doneMessage: ({ task }) => vscode.l10n.t('$(check) Your choice is saved for {0}', task),
  });
}

function askWay(ask: Ask): Promise<ConflictWay> {
  return pick<ConflictWay>(
    ask,
    vscode.l10n.t('The task wants more or less freedom than the style. What now?'),
    [
      { label: vscode.l10n.t('Keep the style at the edge of its freedom, and add a gate'), value: 'gate' },
      { label: vscode.l10n.t('Split the work, and delegate the reversible part'), value: 'split' },
      { label: vscode.l10n.t('Switch the style on purpose until a date'), value: 'switch' },
    ],
  );
}

function askStyle(ask: Ask): Promise<StyleId> {
  return pick(ask, vscode.l10n.t('Which style until then?'), styleChoices());
}

/** Asks for the last day of the switch. */
async function askLastDay(ask: Ask, today: string): Promise<string> {
  return askDue(ask, today, await naturalDates(), {
    required: true,
    prompt: vscode.l10n.t('Until when? After that day the reading’s style is back. Choose, or type a day.'),
  });
}

/** Asks for the reason; empty if skipped. */
function askReason(ask: Ask, optional: boolean): Promise<string> {
  return askText(
    ask,
    optional
      ? vscode.l10n.t('Why? It is saved with the choice.')
      : vscode.l10n.t('The reason, as you will say it.'),
    { optional },
  );
}
