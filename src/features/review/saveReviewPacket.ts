import * as vscode from 'vscode';
import { isTooLong } from '../../core/dates/period';
import { isRefusal } from '../../core/refusal';
import { chosenOf } from '../../core/review/packet';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { showRendered } from '../../platform/pages/showRendered';
import { withPersonNow } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import { askPacket } from './askPacket';
import { choosePacket } from './choosePacket';
import { packetArguments } from './packetArguments';
import { type ChosenLines, packetPages } from './packetPage';
import { packetFile, packetText, readPacket } from './readPacket';

export const contract = declareCommand({
  id: 'teamLead.saveReviewPacket',
  title: 'Save Review Packet',
  icon: '$(save)',
  takes: packetArguments,
  /** `uri` is the new file in `reviews` in the person's folder. */
  gives: shape<{ readonly uri: string }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.saveReviewPacket': typeof contract;
  }
}

/**
 * `teamLead.saveReviewPacket`: the packet as it is now, as a file in the person's folder, and only where none is. What the
 * page in sight holds was chosen already; otherwise the lead chooses before anything is written.
 */
export function registerSaveReviewPacket(notes: Notes, chosenLines: ChosenLines): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    ask: given => askPacket(notes, title, { ...packetInFront(), ...given }),
    run: ({ person: reference, from, to }, interactive) =>
      withPersonNow(notes, reference, async (notebook, person) => {
        const period = { from, to };
        const packet = await readPacket(notebook, person, period, notes.today().date);
        let wanted = packet;
        if (interactive) {
          const chosen =
            chosenInSight({ person: person.id, from, to }) ?? (await choosePacket(title, packet));
          if (!chosen) return undefined;
          wanted = chosenOf(packet, chosen);
        }
        const written = await notebook.create(
          packetFile(notebook, person, period),
          packetText(notebook, wanted),
        );
        if (isRefusal(written)) return written;
        if (interactive) await showRendered(vscode.Uri.parse(written.uri), {});
        return { uri: written.uri };
      }),
  });

  function chosenInSight(place: { person: string; from: string; to: string }) {
    const shown = packetPages.placeOf(packetPages.inFront);
    const isIt = shown?.person === place.person && shown.from === place.from && shown.to === place.to;
    return isIt && shown.chosen !== undefined ? chosenLines.of(shown.chosen) : undefined;
  }
}

/** The packet whose page has the focus. */
function packetInFront() {
  const { person, from, to } = packetPages.placeOf(packetPages.inFront) ?? {};
  return person && from && to && !isTooLong({ from, to }) ? { person, from, to } : undefined;
}
