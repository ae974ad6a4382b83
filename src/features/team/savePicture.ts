import * as v from 'valibot';
import * as vscode from 'vscode';
import { filesFor } from '#files';
import { join } from '../../core/notebook/address';
import { folderIn } from '../../core/notebook/layout';
import { notWritten } from '../../core/notebook/notWritten';
import { pictureName } from '../../core/pictures/insertPicture';
import { isRefusal } from '../../core/refusal';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { PanelNeeds } from '../../platform/panels/panelNeeds';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { askPicture, drawPicture } from './drawPicture';
import type { TeamPanel } from './panel';

export const contract = declareCommand({
  id: 'teamLead.savePicture',
  title: 'Save Picture as SVG…',
  takes: {
    person: v.exactOptional(field.text),
    task: field.text,
    to: v.exactOptional(field.address),
  },
  describeResult: 'The new SVG file (without `to`, in `exports` in the notes folder).',
  returns: shape<{ readonly uri: string }>(),
});

/** `teamLead.savePicture`: saves a picture as a new, self-contained SVG file; never overwrites one. */
export function registerSavePicture({ notes }: PanelNeeds, panel: TeamPanel): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask({ person, task }, ask) {
      const asked =
        task === undefined ? await askPicture(ask, notes, panel.front) : { ...(person && { person }), task };
      const notebook = ask.unwrap(await notes.open());
      const chosen = await vscode.window.showSaveDialog({
        title: ask.title,
        defaultUri: vscode.Uri.parse(placeOf(notebook.root, asked.task, notes.today().date)),
        filters: { [vscode.l10n.t('SVG picture')]: ['svg'] },
      });
      return chosen && { ...asked, to: chosen.toString() };
    },
    async run({ notebook }, { to, ...given }, interactive) {
      const drawn = await drawPicture(notes, given);
      if (isRefusal(drawn)) return drawn;
      const target = to
        ? vscode.Uri.parse(to).toString()
        : placeOf(notebook.root, drawn.task, notes.today().date);
      const outside = await notebook.boundary.refusalWithin(target);
      if (outside) return outside;
      const outcome = await filesFor(target).create(target, new TextEncoder().encode(drawn.svg));
      if (outcome !== 'done') return notWritten(outcome, target);
      if (interactive) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) The picture is saved'), 5000);
        panel.saved();
      }
      return { uri: target };
    },
  });
}

function placeOf(root: string, task: string, date: string): string {
  return join(folderIn(root, 'exports'), pictureName({ date, task }));
}
