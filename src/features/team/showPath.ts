import * as vscode from 'vscode';
import type { Person } from '../../core/notebook/subjects';
import type { Task } from '../../core/styles/task';
import type { Ask } from '../../platform/ask';
import { taskChoices } from '../../platform/askTask';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { registerPersonCommand } from '../../platform/personCommand';
import { pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import type { TeamPanel } from './panel';
import { pathOf } from './state';

export const contract = declareCommand({
  id: 'teamLead.showPath',
  title: 'Show Path on a Task…',
  takes: { person: field.text, task: field.text },
  describeResult: 'Oldest first.',
  returns: shape<{
    readonly person: string;
    readonly task: string;
    readonly readings: readonly Pick<
      Task['readings'][number],
      'uri' | 'line' | 'date' | 'by' | 'competence' | 'commitment' | 'style'
    >[];
  }>(),
});

/** `teamLead.showPath`: shows one person's readings on one task, on the plane of competence and commitment. */
export function registerShowPath({ notes }: PanelNeeds, panel: TeamPanel): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Whose path do you want to see?'), offersNew: false },
    asks: ['task'],
    ask: async (given, ask, { person }) => ({
      ...given,
      task: given.task ?? (await askKnownTask(ask, person, notes.today().date)),
    }),
    async run({ notebook, person }, { task }, interactive) {
      const today = notes.today();
      const found = pathOf({ person: person.id, task }, { people: notebook.people(today) });
      if (!found) return { refused: 'no-such-task', task };
      if (interactive) panel.show({ show: 'path', person: person.id, task: found.task.name });
      return {
        person: person.id,
        task: found.task.name,
        readings: found.task.readings.map(reading => ({
          uri: reading.uri,
          line: reading.line,
          date: reading.date,
          by: reading.by,
          competence: reading.competence,
          commitment: reading.commitment,
          style: reading.style,
        })),
      };
    },
  });
}

/** Asks for one of a person's tasks; refuses if there is none. */
async function askKnownTask(ask: Ask, person: Person, today: string): Promise<string> {
  if (person.tasks.length === 0) return ask.refuse({ refused: 'nothing-to-draw', task: person.name });
  const rows = taskChoices(person, today, vscode.l10n.t('not read yet'));
  return pick(ask, vscode.l10n.t('On which task?'), rows);
}
