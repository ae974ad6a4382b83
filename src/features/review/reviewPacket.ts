import * as vscode from 'vscode';
import { chosenOf } from '../../core/review/packet';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { withPersonNow } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import { askPacket } from './askPacket';
import { choosePacket } from './choosePacket';
import { packetArguments } from './packetArguments';
import { type ChosenLines, packetPage, packetPages } from './packetPage';
import { packetFile, packetText, readPacket } from './readPacket';

export const contract = declareCommand({
  id: 'teamLead.reviewPacket',
  title: 'Make Review Packet',
  takes: packetArguments,
  /** `uri` is a read-only document that can be opened, holds `markdown` and follows the notes. Nothing is written; its links are relative to the file that `saveReviewPacket` would write. / */
  gives: shape<{ readonly uri: string; readonly markdown: string }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.reviewPacket': typeof contract;
  }
}

/** `teamLead.reviewPacket`: a period's dated evidence about one person, as a page. It writes nothing. */
export function registerReviewPacket(notes: Notes, chosenLines: ChosenLines): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    ask: given => askPacket(notes, title, given),
    run: ({ person: reference, from, to }, interactive) =>
      withPersonNow(notes, reference, async (notebook, person) => {
        const period = { from, to };
        const file = packetFile(notebook, person, period);
        const place = { person: person.id, ...period };
        const packet = await readPacket(notebook, person, period, notes.today().date);
        if (!interactive)
          return {
            uri: packetPage(place, person.name, file).toString(),
            markdown: packetText(notebook, packet),
          };
        const chosen = await choosePacket(title, packet);
        if (!chosen) return undefined;
        const page = packetPage(place, person.name, file, chosenLines.add(chosen));
        await packetPages.show(page);
        return { uri: page.toString(), markdown: packetText(notebook, chosenOf(packet, chosen)) };
      }),
  });
}
