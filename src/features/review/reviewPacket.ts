import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { chosenOf } from '../../core/review/packet';
import { registerCommand } from '../../platform/commands';
import { findPersonNow } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import { askPacket } from './askPacket';
import { packetArguments } from './packetArguments';
import { type ChosenLines, packetPage, packetPages } from './packetPage';
import { packetFile, packetText, readPacket } from './readPacket';

export const contract = declareCommand({
  id: 'teamLead.reviewPacket',
  title: 'Make Review Packet…',
  takes: packetArguments,
  describeResult:
    '`uri` is a read-only document with `markdown` that can be opened and follows the notes. Nothing is written; its links are relative to the file that `saveReviewPacket` would write.',
  returns: shape<{ readonly uri: string; readonly markdown: string }>(),
  /** `chosen` are the keys of the lines to include. */
  knows: shape<{ readonly chosen: ReadonlySet<string> }>(),
});

/** `teamLead.reviewPacket`: shows dated evidence about one person over a period, as a page. Writes nothing. */
export function registerReviewPacket(notes: OpenNotes, chosenLines: ChosenLines): vscode.Disposable {
  return registerCommand(contract, {
    ask: (given, ask) => askPacket(ask, notes, given),
    async run({ person: reference, from, to, chosen }) {
      const found = await findPersonNow(notes, reference);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const period = { from, to };
      const file = packetFile(notebook, person, period);
      const packet = await readPacket(notebook, person, period, notes.today().date);
      const name = chosen && chosenLines.add(chosen);
      const page = packetPage({ person: person.id, ...period }, person.name, file, name);
      if (chosen) await packetPages.show(page);
      const wanted = chosen ? chosenOf(packet, chosen) : packet;
      return { uri: page.toString(), markdown: packetText(notebook, wanted) };
    },
  });
}
