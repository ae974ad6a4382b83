import * as v from 'valibot';
import * as vscode from 'vscode';
import { filesFor } from '#files';
import { counts } from '../../content/counts';
import { join } from '../../core/notebook/address';
import { folderIn } from '../../core/notebook/layout';
import { notWritten } from '../../core/notebook/notWritten';
import { isRefusal } from '../../core/refusal';
import { counted } from '../../core/text/counted';
import { promptTitle } from '../../platform/commands';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { calendarFile } from './calendarFile';

export const contract = declareCommand({
  id: 'teamLead.exportCalendar',
  title: 'Export 1:1s to Calendar…',
  takes: { uri: v.exactOptional(field.address) },
  describeResult:
    'The new iCalendar file, and how many 1:1s it contains. Without `uri`, it goes to `exports` in the notes folder.',
  returns: shape<{ readonly uri: string; readonly events: number }>(),
});

/** `teamLead.exportCalendar`: exports the next 1:1s to a new iCalendar file; never overwrites one. */
export function registerExportCalendar(notes: OpenNotes): vscode.Disposable {
  const inExports = (root: string) =>
    join(folderIn(root, 'exports'), `one-on-ones-${notes.today().date}.ics`);
  return registerNoteCommand(contract, notes, {
    async ask(given) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const chosen = await vscode.window.showSaveDialog({
        title: promptTitle(contract),
        defaultUri: vscode.Uri.parse(given.uri ?? inExports(notebook.root)),
        filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
      });
      return chosen && { uri: chosen.toString() };
    },
    async run({ notebook }, { uri }, interactive) {
      const people = notebook.people(notes.today());
      const names = new Map(people.map(person => [person.id, person.name]));
      const title = (id: string) => vscode.l10n.t('1:1 with {0}', names.get(id) ?? id);
      const text = await calendarFile(people, title, notes.today().date, new Date());
      const target = uri ? vscode.Uri.parse(uri).toString() : inExports(notebook.root);
      const outside = await notebook.boundary.refusalWithin(target);
      if (outside) return outside;
      const outcome = await filesFor(target).create(target, new TextEncoder().encode(text));
      if (outcome !== 'done') return notWritten(outcome, target);
      if (interactive) {
        vscode.window.setStatusBarMessage(counted(say, counts.calendarFile, people.length), 5000);
      }
      return { uri: target, events: people.length };
    },
  });
}
