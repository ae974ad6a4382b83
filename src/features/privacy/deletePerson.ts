import * as vscode from 'vscode';
import { notesOf } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { normalizeName } from '../../core/text/normalizeName';
import { PersonPreset } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { moveToTrash, unsavedIn } from './trash';

declare module '../../core/refusal' {
  interface Refusals {
    /** `person`: the id of the person. */
    readonly 'not-confirmed': { readonly person: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.deletePerson',
  title: 'Delete Person…',
  takes: { person: field.text, confirm: field.text },
  describeResult: '`uri` is the folder that was moved to the trash.',
  returns: shape<{ readonly person: string; readonly uri: string }>(),
});

/** `teamLead.deletePerson`: moves everything about a person to the trash, once their name was typed. */
export function registerDeletePerson(notes: OpenNotes): vscode.Disposable {
  const isNamed = ({ name, id }: Person, text: string) =>
    [name, id].some(word => normalizeName(word) === normalizeName(text));
  return registerPersonCommand(contract, notes, {
    on: PersonPreset,
    who: { question: vscode.l10n.t('Delete…'), offersNew: false },
    asks: ['confirm'],
    async ask(given, ask, { person }) {
      const { name } = person;
      const question = vscode.l10n.t('All notes about {0} go to the trash. Type the name to confirm.', name);
      const confirm = await askText(ask, question, {
        problem: text =>
          isNamed(person, text)
            ? undefined
            : vscode.l10n.t('Type {0} to delete, or press Escape to leave.', name),
      });
      return { ...given, confirm };
    },
    async run({ notebook, person }, { confirm }) {
      const { id } = person;
      if (!isNamed(person, confirm)) return { refused: 'not-confirmed', person: id };
      const folder = notesOf(notebook.root, id);
      const unsaved = unsavedIn(folder);
      if (unsaved) return { refused: 'unsaved-changes', file: unsaved };
      const trashed = await moveToTrash(folder);
      if (isRefusal(trashed)) return trashed;
      await notebook.refresh(folder);
      return { person: id, uri: folder };
    },
    doneMessage: (_done, _given, { name }) => vscode.l10n.t('$(trash) {0} is in the trash', name),
  });
}
