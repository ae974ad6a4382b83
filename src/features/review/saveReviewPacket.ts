import * as vscode from 'vscode';
import { isTooLong } from '../../core/dates/period';
import { isRefusal } from '../../core/refusal';
import { chosenOf } from '../../core/review/packet';
import { registerCommand } from '../../platform/commands';
import { findPersonNow } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { showRendered } from '../../platform/pages/showRendered';
import { screen } from '../../platform/sharedScreen';
import { declareCommand, shape } from '../../protocol/contract';
import { askPacket } from './askPacket';
import { packetArguments } from './packetArguments';
import { type ChosenLines, type PacketPlace, packetPages } from './packetPage';
import { packetFile, packetText, readPacket } from './readPacket';

declare module '../../core/refusal' {
  interface Refusals {
    /** Whatever the shared screen hides would be missing from the file for good. */
    readonly 'hidden-evidence': object;
  }
}

export const contract = declareCommand({
  id: 'teamLead.saveReviewPacket',
  title: 'Save Review Packet…',
  icon: '$(save)',
  offered: 'resourceScheme == team-lead-review',
  takes: packetArguments,
  describeResult: "`uri` is the new file in `reviews` in the person's folder.",
  returns: shape<{ readonly uri: string }>(),
  /** `chosen` are the keys of the lines to include. */
  knows: shape<{ readonly chosen: ReadonlySet<string> }>(),
});

/**
 * `teamLead.saveReviewPacket`: saves the current packet as a new file in the person's folder; never overwrites one.
 * Uses the choice made for the visible page; otherwise asks before anything is written.
 */
export function registerSaveReviewPacket(notes: OpenNotes, chosenLines: ChosenLines): vscode.Disposable {
  return registerCommand(contract, {
    ask: (given, ask) => askPacket(ask, notes, { ...packetInFront(), ...given }, chosenInSight),
    async run({ person: reference, from, to, chosen }, interactive) {
      if (screen.isOn) return { refused: 'hidden-evidence' };
      const found = await findPersonNow(notes, reference);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const period = { from, to };
      const packet = await readPacket(notebook, person, period, notes.today().date);
      const wanted = chosen ? chosenOf(packet, chosen) : packet;
      const written = await notebook.create(
        packetFile(notebook, person, period),
        packetText(notebook, wanted),
      );
      if (isRefusal(written)) return written;
      if (interactive) await showRendered(vscode.Uri.parse(written.uri), {});
      return { uri: written.uri };
    },
  });

  function chosenInSight(place: PacketPlace) {
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
