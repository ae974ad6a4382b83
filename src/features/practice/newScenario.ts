import * as vscode from 'vscode';
import { newScenario } from '../../core/practice/newScenario';
import { isRefusal } from '../../core/refusal';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { openLine } from '../../platform/openLine';
import { askText } from '../../platform/prompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { withPlace } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.newScenario',
  title: 'New Scenario…',
  offered: withPlace,
  takes: { title: field.text },
  describeResult: 'The new file, with the form to fill in.',
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.newScenario`: creates the file of a scenario of the lead's own, with the form to fill in. */
export function registerNewScenario(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    asks: ['title'],
    async ask(given, ask) {
      if (!(await notes.decide())) return undefined;
      return { title: given.title ?? (await askText(ask, vscode.l10n.t('What is the story called?'))) };
    },
    async run({ notebook }, { title }, interactive) {
      const made = await newScenario(notebook, title, say);
      if (isRefusal(made) || !interactive) return made;
      const { command, arguments: given = [] } = openLine(made.uri, made.line);
      await vscode.commands.executeCommand(command, ...given);
      return made;
    },
  });
}
