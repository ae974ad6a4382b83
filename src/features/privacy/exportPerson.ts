import * as v from 'valibot';
import * as vscode from 'vscode';
import { filesFor } from '#files';
import { join } from '../../core/notebook/address';
import { copyMarker, copyMarkerText } from '../../core/notebook/copyMark';
import { folderIn } from '../../core/notebook/layout';
import { notWritten } from '../../core/notebook/notWritten';
import { isAmongPeople, personFiles } from '../../core/privacy/personCopy';
import { zipFiles } from '../../core/privacy/zipFiles';
import { findPersonNow } from '../../platform/findPerson';
import { listed } from '../../platform/listed';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { showMessage } from '../../platform/showMessage';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.exportPerson',
  title: 'Export Everything…',
  takes: { person: field.text, to: v.exactOptional(field.address) },
  describeResult:
    '`uri` is the zip file (without `to`, in `exports` in the notes folder); `skipped` lists links and unreadable files.',
  returns: shape<{
    readonly uri: string;
    readonly files: number;
    readonly skipped: readonly string[];
  }>(),
});

/**
 * `teamLead.exportPerson`: exports everything about a person, including private parts, to a new zip file; never
 * overwrites one.
 */
export function registerExportPerson(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Export everything about…'), offersNew: false },
    find: findPersonNow,
    async ask({ person }, ask, { notebook }) {
      const chosen = await vscode.window.showSaveDialog({
        title: ask.title,
        defaultUri: vscode.Uri.parse(zipOf(notebook.root, person, notes.today().date)),
        filters: { [vscode.l10n.t('Zip')]: ['zip'] },
      });
      return chosen && { person, to: chosen.toString() };
    },
    async run({ notebook, person: { id, name } }, { to }, interactive) {
      const { date } = notes.today();
      const target = to ? vscode.Uri.parse(to).toString() : zipOf(notebook.root, id, date);
      if (await isAmongPeople(notebook, target, filesFor(target)))
        return { refused: 'place-in-people', folder: target };
      const outside = await notebook.boundary.refusalWithin(target);
      if (outside) return outside;
      const { files, skipped } = await personFiles(notebook, id);
      // Marks the copy, so that unpacking it among the notes does not add a second person.
      const marker = { names: [copyMarker], bytes: new TextEncoder().encode(copyMarkerText(date)) };
      const zip = await zipFiles(
        [marker, ...files].map(({ names, bytes }) => ({ names: [id, ...names], bytes })),
      );
      const outcome = await filesFor(target).create(target, zip);
      if (outcome !== 'done') return notWritten(outcome, target);
      if (interactive && skipped.length > 0) void showMessage.warning(skippedWords(name, skipped));
      return { uri: target, files: files.length, skipped };
    },
    doneMessage: ({ skipped }, _, { name }) =>
      skipped.length > 0 ? undefined : vscode.l10n.t('$(check) Everything about {0} is in the zip', name),
  });
}

function skippedWords(name: string, skipped: readonly string[]): string {
  return vscode.l10n.t(
    'The zip holds everything about {0} but {1}: links, pipes and files that cannot be read.',
    name,
    listed(skipped.map(file => vscode.workspace.asRelativePath(vscode.Uri.parse(file)))),
  );
}

function zipOf(root: string, person: string, date: string): string {
  return join(folderIn(root, 'exports'), `${person}-${date}.zip`);
}
