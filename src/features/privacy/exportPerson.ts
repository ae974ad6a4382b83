import * as vscode from 'vscode';
import { filesFor } from '#files';
import { join } from '../../core/notes/address';
import { personFiles } from '../../core/notes/personCopy';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askPerson } from '../../platform/prompts';
import { withPerson, withPersonNow } from '../../platform/withPerson';

/** `teamLead.exportPerson`: everything about a person, private parts too, as one zip file, which is only ever created. */
export function registerExportPerson(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Export Everything');
  return registerCommand('teamLead.exportPerson', {
    async ask(given) {
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      return withPerson(notes, person, async (notebook, { id }) => {
        const chosen = await vscode.window.showSaveDialog({
          title,
          defaultUri: vscode.Uri.parse(zipOf(notebook.root, id, notes.today().date)),
          filters: { [vscode.l10n.t('Zip')]: ['zip'] },
        });
        return chosen && { person: id, to: chosen.toString() };
      });
    },
    run: ({ person: reference, to }, interactive) =>
      withPersonNow(notes, reference, async (notebook, { id, name }) => {
        const files = await personFiles(notebook, id);
        const { zipSync } = await import('fflate');
        const inFolder = Object.fromEntries(
          Object.entries(files).map(([path, bytes]) => [`${id}/${path}`, bytes]),
        );
        const target = to ? vscode.Uri.parse(to).toString() : zipOf(notebook.root, id, notes.today().date);
        const outcome = await filesFor(target).create(target, zipSync(inFolder));
        if (outcome === 'read-only') return { refused: 'file-read-only', about: target };
        if (outcome !== 'done') return { refused: 'file-exists', about: target };
        if (interactive) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('$(check) Everything about {0} is in the zip', name),
            5000,
          );
        }
        return { uri: target, files: Object.keys(files).length };
      }),
  });
}

function zipOf(root: string, person: string, date: string): string {
  return join(root, 'exports', `${person}-${date}.zip`);
}
