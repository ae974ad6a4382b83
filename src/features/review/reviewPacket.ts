import * as vscode from 'vscode';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { showNotesPage } from '../../platform/notesPage';
import { withPersonNow } from '../../platform/withPerson';
import { askPacket } from './askPacket';
import { packetPage } from './packetPage';
import { packetFile, readPacket } from './readPacket';

/** `teamLead.reviewPacket`: a period's dated evidence about one person, as a page. It writes nothing. */
export function registerReviewPacket(notes: Notes): vscode.Disposable {
  return registerCommand('teamLead.reviewPacket', {
    ask: given => askPacket(notes, vscode.l10n.t('Make Review Packet'), given),
    run: ({ person: reference, from, to }, interactive) =>
      withPersonNow(notes, reference, async (notebook, person) => {
        const period = { from, to };
        const file = packetFile(notebook, person, period);
        const page = packetPage({ person: person.id, ...period }, person.name, file);
        if (interactive) await showNotesPage(page);
        const markdown = await readPacket(notebook, person, period, notes.today().date);
        return { uri: page.toString(), markdown };
      }),
  });
}
