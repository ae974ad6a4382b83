import * as v from 'valibot';
import * as vscode from 'vscode';
import { addPerson } from '../../core/people/addPerson';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { askText } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { withPlace } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.addPerson',
  title: 'Add Person…',
  icon: '$(person-add)',
  offered: withPlace,
  takes: {
    name: field.text,
    role: v.exactOptional(field.text),
    emails: v.exactOptional(v.array(field.text)),
    cadence: v.exactOptional(field.cadence),
  },
  returns: shape<{ readonly person: string; readonly uri: string }>(),
});

/** `teamLead.addPerson`: creates a folder with a profile for a new person. */
export function registerAddPerson(notes: OpenNotes): vscode.Disposable {
  return registerCommand(contract, {
    asks: ['name', 'role'],
    async ask(given, ask) {
      if (!(await notes.decide())) return undefined;
      ask.unwrap(await notes.open());
      const name = given.name ?? (await askText(ask, vscode.l10n.t('The name you call this person by')));
      const role = given.role ?? (await askText(ask, vscode.l10n.t('The role'), { optional: true }));
      return { ...given, name, role };
    },
    async run(given) {
      const notebook = await notes.open();
      return isRefusal(notebook) ? notebook : addPerson(notebook, given);
    },
    doneMessage: (_, { name }) => vscode.l10n.t('$(check) {0} is in your notes', name),
  });
}
