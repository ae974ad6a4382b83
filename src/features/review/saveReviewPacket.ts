import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { withPersonNow } from '../../platform/withPerson';
import { askPacket } from './askPacket';
import { packetPlaceOf } from './packetPage';
import { packetFile, readPacket } from './readPacket';

/** `teamLead.saveReviewPacket`: the packet as it is now, as a file in the person's folder, and only where none is. */
export function registerSaveReviewPacket(notes: Notes): vscode.Disposable {
  return registerCommand('teamLead.saveReviewPacket', {
    ask: given =>
      askPacket(notes, vscode.l10n.t('Save Review Packet'), {
        ...packetPlaceOf(vscode.window.activeTextEditor?.document.uri),
        ...given,
      }),
    run: ({ person: reference, from, to }, interactive) =>
      withPersonNow(notes, reference, async (notebook, person) => {
        const period = { from, to };
        const text = await readPacket(notebook, person, period, notes.today().date);
        const written = await notebook.create(packetFile(notebook, person, period), text);
        if (isRefusal(written)) return written;
        if (interactive) await vscode.window.showTextDocument(vscode.Uri.parse(written.uri));
        return { uri: written.uri };
      }),
  });
}
