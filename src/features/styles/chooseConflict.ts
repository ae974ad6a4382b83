import * as v from 'valibot';
import * as vscode from 'vscode';
import { naturalDates } from '../../core/dates/naturalDate';
import { isRefusal } from '../../core/refusal';
import { styleIds } from '../../core/styles/model';
import { playbook } from '../../core/styles/playbook';
import type { ConflictWay } from '../../core/styles/taskFrame';
import { conflictWays } from '../../core/styles/taskFrame';
import { logChoice } from '../../core/tasks/logFraming';
import { askDue } from '../../platform/askDue';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askText, pick } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.chooseConflict',
  title: 'Settle Style and Task Conflict',
  /** `style` and `level` are those that are kept; with `switch`, `style` is the one switched to. */
  takes: v.pipe(
    namedFields({
      person: field.text,
      task: field.text,
      choice: v.picklist(conflictWays),
      style: v.optional(v.picklist(styleIds)),
      level: v.optional(field.decisionLevel),
      until: v.optional(field.calendarDate),
      reason: v.optional(field.text),
      date: v.optional(field.calendarDate),
    }),
    v.forward(
      v.check(
        given => (given.choice === 'switch') === (given.until !== undefined),
        'goes with "choice": "switch", and is needed there',
      ),
      ['until'],
    ),
    v.forward(
      v.check(
        given => given.choice !== 'switch' || given.reason !== undefined,
        'is needed with "choice": "switch"',
      ),
      ['reason'],
    ),
  ),
  gives: shape<{
    readonly person: string;
    readonly task: string;
    readonly uri: string;
    readonly line: number;
  }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.chooseConflict': typeof contract;
  }
}

/** `teamLead.chooseConflict`: one of the three ways out of a conflict between style and task, logged under the task. */
export function registerChooseConflict(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Style and Task Conflict');
  return registerCommand(contract, {
    async ask(given) {
      const about = await askPersonAndTask(notes, title, given);
      if (about === undefined || isRefusal(about)) return about;
      const choice = given.choice ?? (await askWay(title));
      if (!choice) return undefined;
      if (choice !== 'switch') {
        const reason = given.reason ?? (await askReason(title, true));
        return reason === undefined ? undefined : { ...given, ...about, choice, ...(reason && { reason }) };
      }
      const style = given.style ?? (given.until === undefined ? await askStyle(title) : undefined);
      if (!style && !given.until) return undefined;
      const until = given.until ?? (await askLastDay(title, notes.today().date));
      if (!until) return undefined;
      const reason = given.reason ?? (await askReason(title, false));
      return reason ? { ...given, ...about, choice, until, reason, ...(style && { style }) } : undefined;
    },
    run: ({ person: reference, task, choice, style, level, until, reason, date }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const written = await logChoice(notebook, person, task, {
          date: date ?? notes.today().date,
          way: choice,
          ...(style && { style }),
          ...(level && { level }),
          ...(until && { until }),
          ...(reason && { reason }),
        });
        if (isRefusal(written)) return written;
        if (interactive) {
          vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Your choice is with {0}', task), 5000);
        }
        return { person: person.id, task, uri: written.uri, line: written.line };
      }),
  });
}

function askWay(title: string): Promise<ConflictWay | undefined> {
  return pick<ConflictWay>(
    title,
    vscode.l10n.t('The task wants more or less freedom than the style. What now?'),
    [
      { label: vscode.l10n.t('Keep the style at the edge of its freedom, and add a gate'), value: 'gate' },
      { label: vscode.l10n.t('Split the work, and delegate the reversible part'), value: 'split' },
      { label: vscode.l10n.t('Switch the style on purpose until a date'), value: 'switch' },
    ],
  );
}

function askStyle(title: string) {
  return pick(
    title,
    vscode.l10n.t('Which style until then?'),
    styleIds.map(value => ({
      label: vscode.l10n.t(playbook[value].name),
      detail: vscode.l10n.t(playbook[value].oneLine),
      value,
    })),
  );
}

/** The last day of the switch; `undefined` when the user leaves. */
async function askLastDay(title: string, today: string): Promise<string | undefined> {
  return askDue(title, today, await naturalDates(), {
    needed: true,
    prompt: vscode.l10n.t('Until when? After that day the reading’s style is back. Choose, or type a day.'),
  });
}

/** Empty where it was left out; `undefined` when the user leaves. */
function askReason(title: string, optional: boolean): Promise<string | undefined> {
  return askText(
    title,
    optional
      ? vscode.l10n.t('Why? It is saved with the choice. Leave it empty to say nothing.')
      : vscode.l10n.t('The reason, as you will tell it to them.'),
    { optional },
  );
}
