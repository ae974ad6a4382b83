import * as v from 'valibot';
import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { MemberReadiness, TeamOnTask } from '../../core/styles/team';
import { sharedTaskNamed, tasksOf } from '../../core/tasks/sharedTasks';
import { counted } from '../../core/text/counted';
import { registerCommand } from '../../platform/commands';
import { listed } from '../../platform/listed';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import type { CommandResult } from '../../protocol/contract';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import type { TeamPanel } from './panel';
import { teamOf, weekOf } from './state';
import { teamDay } from './teamDay';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-shared-task': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.showTeam',
  title: 'Show Team on a Task…',
  describe: 'Without a task, uses the one that most people share.',
  takes: { task: v.exactOptional(field.text) },
  describeResult: 'Levels are never averaged. `doubts` say why a reading is less than solid.',
  returns: shape<
    Pick<TeamOnTask, 'shape' | 'levels' | 'counts' | 'fresh'> & {
      readonly task: string;
      readonly members: readonly (Pick<MemberReadiness, 'person' | 'name'> &
        Partial<
          Pick<
            NonNullable<MemberReadiness['reading']>,
            'level' | 'borderline' | 'style' | 'date' | 'by' | 'freshness' | 'certainty' | 'doubts'
          >
        >)[];
      /** `limit` is the lead's limit for check-ins on all tasks together. */
      readonly minutesPerWeek: { readonly task: number; readonly allTasks: number; readonly limit: number };
    }
  >(),
});

/** `teamLead.showTeam`: shows where the people who share a task stand on it, and what that means for the lead. */
export function registerShowTeam({ notes }: PanelNeeds, panel: TeamPanel): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given, ask) {
      if (given.task !== undefined) return given;
      if (!(await notes.decide())) return undefined;
      const shared = tasksOf(await notes.people()).filter(({ members }) => members.length > 1);
      // The panel says what is missing.
      if (shared.length === 0) return {};
      const task = await pick(
        ask,
        vscode.l10n.t('On which task?'),
        shared.map(({ name, members }) => ({
          label: name,
          description: counted(say, counts.people, members.length),
          detail: listed(members.map(member => member.name)),
          value: name,
        })),
      );
      return { task };
    },
    async run({ task }, interactive) {
      const result = await read(task);
      if (!interactive) return result;
      if (isRefusal(result) && result.refused !== 'no-shared-task') return result;
      panel.show({ show: 'team', task: isRefusal(result) ? null : result.task });
      return isRefusal(result) ? undefined : result;
    },
  });

  async function read(task: string | undefined): Promise<CommandResult<'teamLead.showTeam'> | Refusal> {
    const notebook = await notes.open();
    if (isRefusal(notebook)) return notebook;
    const today = notes.today();
    const people = notebook.people(today);
    const day = teamDay(people, today.date);
    const found =
      task === undefined
        ? tasksOf(people).find(({ members }) => members.length > 1)
        : sharedTaskNamed(people, task);
    if (!found) return task === undefined ? { refused: 'no-shared-task' } : { refused: 'no-such-task', task };
    const { shape, levels, counts, fresh, members } = teamOf(found, day);
    return {
      task: found.name,
      shape,
      levels,
      counts,
      fresh,
      members: members.map(({ person, name, reading }) => ({
        person,
        name,
        ...(reading && {
          level: reading.level,
          borderline: reading.borderline,
          style: reading.style,
          date: reading.date,
          by: reading.by,
          freshness: reading.freshness,
          certainty: reading.certainty,
          doubts: reading.doubts,
        }),
      })),
      minutesPerWeek: weekOf(found, day),
    };
  }
}
