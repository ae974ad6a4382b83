import * as vscode from 'vscode';
import { join } from '../../core/notebook/address';
import { isRefusal } from '../../core/refusal';
import { fold } from '../../core/text/fold';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askPerson, askText } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { moveToTrash, unsavedIn } from './trash';

declare module '../../core/refusal' {
  interface Refusals {
    /** `person`: the id of whom it is about. */
    readonly 'not-confirmed': { readonly person: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.deletePerson',
  title: 'Delete Person',
  takes: namedFields({ person: field.text, confirm: field.text }),
  /** `uri` is the folder that is in the trash now. */
  gives: shape<{ readonly person: string; readonly uri: string }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.deletePerson': typeof contract;
  }
}

/** `teamLead.deletePerson`: moves all about a person to the trash, once their name was typed. */
export function registerDeletePerson(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const reference = given.person ?? (await askPerson(notes, title));
      if (reference === undefined || isRefusal(reference)) return reference;
      return withPerson(notes, reference, async (_notebook, { id, name }) => {
        const confirm = await askText(
          title,
          vscode.l10n.t('All notes about {0} go to the trash. Type the name to confirm.', name),
          {
            problem: text =>
              [name, id].some(word => fold(word) === fold(text))
                ? undefined
                : vscode.l10n.t('Type {0} to delete, or press Escape to leave.', name),
          },
        );
        return confirm ? { person: id, confirm } : undefined;
      });
    },
    run: ({ person: reference, confirm }, interactive) =>
      withPerson(notes, reference, async (notebook, { id, name }) => {
        if (![name, id].some(word => fold(word) === fold(confirm)))
          return { refused: 'not-confirmed', person: id };
        const folder = join(notebook.root, 'people', id);
        const unsaved = unsavedIn(folder);
        if (unsaved) return { refused: 'unsaved-changes', file: unsaved };
        const trashed = await moveToTrash(folder);
        if (isRefusal(trashed)) return trashed;
        await notebook.refresh(folder);
        if (interactive) {
          vscode.window.setStatusBarMessage(vscode.l10n.t('$(trash) {0} is in the trash', name), 5000);
        }
        return { person: id, uri: folder };
      }),
  });
}
