import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../../core/refusal';
import { taskNamed, tasksOf } from '../../core/tasks/sharedTasks';
import { registerCommand } from '../../platform/commands';
import { pick } from '../../platform/prompts';
import type { CommandResults } from '../../protocol/results';
import type { TeamNeeds } from './needs';
import type { TeamPanel } from './panel';
import { teamOf, weekOf } from './state';
import { teamDay } from './teamDay';

/** `teamLead.showTeam`: where the people who share a task stand on it, and what that asks of the lead. */
export function registerShowTeam({ notes }: TeamNeeds, panel: TeamPanel): vscode.Disposable {
  return registerCommand('teamLead.showTeam', {
    async ask(given) {
      if (given.task !== undefined) return given;
      if (!(await notes.decide())) return undefined;
      const shared = tasksOf(await notes.people()).filter(({ members }) => members.length > 1);
      // The panel says what is missing.
      if (shared.length === 0) return {};
      const task = await pick(
        vscode.l10n.t('Show Team on a Task'),
        vscode.l10n.t('On which task?'),
        shared.map(({ name, members }) => ({
          label: name,
          description: vscode.l10n.t('{0} people', members.length),
          detail: members.map(member => member.name).join(', '),
          value: name,
        })),
      );
      return task === undefined ? undefined : { task };
    },
    async run({ task }, interactive) {
      const result = await read(task);
      if (!interactive) return result;
      if (isRefusal(result) && result.refused !== 'no-shared-task') return result;
      panel.show({ show: 'team', task: isRefusal(result) ? null : result.task });
      return isRefusal(result) ? undefined : result;
    },
  });

  async function read(task: string | undefined): Promise<CommandResults['teamLead.showTeam'] | Refusal> {
    const notebook = await notes.open();
    if (isRefusal(notebook)) return notebook;
    const today = notes.today();
    const people = notebook.people(today);
    const day = teamDay(people, today.date);
    const found =
      task === undefined
        ? tasksOf(people).find(({ members }) => members.length > 1)
        : taskNamed(people, task);
    if (!found)
      return task === undefined ? { refused: 'no-shared-task' } : { refused: 'no-such-task', about: task };
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
