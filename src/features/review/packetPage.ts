import * as vscode from 'vscode';
import { isCalendarDate } from '../../core/calendar';
import { isRefusal } from '../../core/refusal';
import { Preset } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { pageAddress, registerNotesPages } from '../../platform/notesPage';
import { refusalMessage } from '../../platform/refusals';
import { withPersonNow } from '../../platform/withPerson';
import { readPacket } from './readPacket';

const scheme = 'team-lead-review';

/** Which packet a page shows; `person` is the id. */
export interface PacketPlace {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** Packets as read-only Markdown pages that follow the notes, with the way to keep one on top. */
export function registerPacketPages(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(
    registerNotesPages(notes, {
      scheme,
      async text(uri) {
        const place = packetPlaceOf(uri);
        if (!place) return '';
        const text = await withPersonNow(notes, place.person, (notebook, person) =>
          readPacket(notebook, person, place, notes.today().date),
        );
        return isRefusal(text) ? refusalMessage(text) : text;
      },
    }),
    vscode.languages.registerCodeLensProvider(
      { scheme },
      {
        provideCodeLenses({ uri }) {
          const place = packetPlaceOf(uri);
          if (!place) return [];
          const title = vscode.l10n.t('$(save) Keep as a File');
          const command = {
            command: 'teamLead.saveReviewPacket',
            title,
            arguments: [new Preset({ ...place })],
          };
          return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
        },
      },
    ),
  );
}

/** The page of a packet. `file` is where it would be kept. */
export function packetPage(place: PacketPlace, name: string, file: string): vscode.Uri {
  const title = vscode.l10n.t('Review packet {0}, {1} to {2}', name, place.from, place.to);
  return pageAddress(scheme, file, title, { ...place });
}

/** Which packet a page's address names; `undefined` for any other address. */
export function packetPlaceOf(uri: vscode.Uri | undefined): PacketPlace | undefined {
  if (uri?.scheme !== scheme) return undefined;
  const query = new URLSearchParams(uri.query);
  const [person, from, to] = [query.get('person'), query.get('from'), query.get('to')];
  return person && from && to && isCalendarDate(from) && isCalendarDate(to)
    ? { person, from, to }
    : undefined;
}
