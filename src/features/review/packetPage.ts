import * as v from 'valibot';
import * as vscode from 'vscode';
import { isTooLong } from '../../core/dates/period';
import { isRefusal } from '../../core/refusal';
import { chosenOf } from '../../core/review/packet';
import { presetCommand } from '../../platform/commands';
import { findPersonNow } from '../../platform/findPerson';
import type { LiveNotes } from '../../platform/notesParts';
import { NotesPages } from '../../platform/pages/notesPages';
import * as field from '../../protocol/fields';
import { packetMarkdownFor, readPacket } from './readPacket';

/** The packet that a page shows; `person` is the id. */
export interface PacketPlace {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** `chosen` is a key for `ChosenLines`; without it the page shows everything. */
export const packetPages = new NotesPages(
  'team-lead-review',
  v.object({
    person: field.text,
    from: field.calendarDate,
    to: field.calendarDate,
    chosen: v.exactOptional(v.string()),
  }),
);

/** The lines chosen for open packets. Only in memory, because the choice itself reveals something. */
export class ChosenLines {
  readonly #sets: ReadonlySet<string>[] = [];

  /** Adds a choice; returns its key. */
  add(chosen: ReadonlySet<string>): string {
    return String(this.#sets.push(chosen) - 1);
  }

  of(name: string): ReadonlySet<string> | undefined {
    return this.#sets[Number(name)];
  }
}

/** Packets as read-only pages that follow the notes; no line is added beyond those chosen. */
export function registerPacketPages(notes: LiveNotes, chosenLines: ChosenLines): vscode.Disposable {
  return packetPages.registerFor(notes, {
    async text({ person: id, from, to, chosen: name }, link) {
      if (isTooLong({ from, to })) return '';
      const chosen = name === undefined ? undefined : chosenLines.of(name);
      if (name !== undefined && !chosen)
        return vscode.l10n.t(
          'What you chose for this packet is lost when the window closes. Run “Make Review Packet” again.',
        );
      const found = await findPersonNow(notes, id);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const packet = await readPacket(notebook, person, { from, to }, notes.today().date);
      return packetMarkdownFor(chosen ? chosenOf(packet, chosen) : packet, link);
    },
    action: async ({ person, from, to }) =>
      presetCommand(vscode.l10n.t('$(save) Save as a File'), 'teamLead.saveReviewPacket', {
        person,
        from,
        to,
      }),
  });
}

/** The URI of a packet's page. `file` is where it would be saved; without `chosen` it shows everything. */
export function packetPage(place: PacketPlace, name: string, file: string, chosen?: string): vscode.Uri {
  const title = vscode.l10n.t('Review packet {0}, {1} to {2}', name, place.from, place.to);
  return packetPages.address(file, title, { ...place, ...(chosen !== undefined && { chosen }) });
}
