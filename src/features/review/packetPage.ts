import * as vscode from 'vscode';
import { isCalendarDate } from '../../core/dates/calendar';
import { isTooLong } from '../../core/dates/period';
import { plainWords } from '../../core/markdown/markdownText';
import { isRefusal } from '../../core/refusal';
import { chosenOf } from '../../core/review/packet';
import { besideColumn, pageUri } from '../../platform/besideColumn';
import { Preset } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { pageAddress, registerNotesPages } from '../../platform/notesPage';
import { refusalMessage } from '../../platform/refusals';
import { showRendered } from '../../platform/showRendered';
import { withPersonNow } from '../../platform/withPerson';
import { packetText, readPacket } from './readPacket';

const scheme = 'team-lead-review';

/** Which packet a page shows; `person` is the id. */
export interface PacketPlace {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** What the lead chose for packets that are open. It says which lines those are, so that it is kept nowhere. */
export class ChosenLines {
  readonly #sets: ReadonlySet<string>[] = [];

  /** Gives the name under which `of` finds it again. */
  add(chosen: ReadonlySet<string>): string {
    return String(this.#sets.push(chosen) - 1);
  }

  of(name: string): ReadonlySet<string> | undefined {
    return this.#sets[Number(name)];
  }
}

/** Packets as read-only pages that follow the notes: of what was chosen, nothing is added to them. */
export function registerPacketPages(notes: Notes, chosenLines: ChosenLines): vscode.Disposable {
  return vscode.Disposable.from(
    registerNotesPages(notes, {
      scheme,
      async text(uri) {
        const place = packetPlaceOf(uri);
        if (!place) return '';
        const name = chosenNameOf(uri);
        const chosen = name === undefined ? undefined : chosenLines.of(name);
        if (name !== undefined && !chosen)
          return vscode.l10n.t(
            'What you chose for this packet is lost when the window closes. Run “Make Review Packet” again.',
          );
        const text = await withPersonNow(notes, place.person, async (notebook, person) => {
          const packet = await readPacket(notebook, person, place, notes.today().date);
          return packetText(notebook, chosen ? chosenOf(packet, chosen) : packet);
        });
        return isRefusal(text) ? plainWords(refusalMessage(text)) : text;
      },
    }),
    vscode.languages.registerCodeLensProvider(
      { scheme },
      {
        provideCodeLenses({ uri }) {
          const place = packetPlaceOf(uri);
          if (!place) return [];
          const title = vscode.l10n.t('$(save) Save as a File');
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

/** The page of a packet. `file` is where it would be saved; without `chosen` it holds everything. */
export function packetPage(place: PacketPlace, name: string, file: string, chosen?: string): vscode.Uri {
  const title = vscode.l10n.t('Review packet {0}, {1} to {2}', name, place.from, place.to);
  return pageAddress(scheme, file, title, { ...place, ...(chosen !== undefined && { chosen }) });
}

/** Shows a packet rendered, in the place of another one. */
export async function showPacket(page: vscode.Uri): Promise<void> {
  await showRendered(page, { viewColumn: besideColumn(scheme), preview: true });
}

/** The page of a packet that has the focus. */
export function packetInSight(): vscode.Uri | undefined {
  const uri = pageUri(vscode.window.tabGroups.activeTabGroup.activeTab?.input);
  return packetPlaceOf(uri) && uri;
}

/** Under which name `ChosenLines` knows what a page holds; `undefined` where it holds everything. */
export function chosenNameOf(uri: vscode.Uri): string | undefined {
  return new URLSearchParams(uri.query).get('chosen') ?? undefined;
}

/** Which packet a page's address names; `undefined` for any other address. */
export function packetPlaceOf(uri: vscode.Uri | undefined): PacketPlace | undefined {
  if (uri?.scheme !== scheme) return undefined;
  const query = new URLSearchParams(uri.query);
  const [person, from, to] = [query.get('person'), query.get('from'), query.get('to')];
  if (!person || !from || !to || !isCalendarDate(from) || !isCalendarDate(to)) return undefined;
  return isTooLong({ from, to }) ? undefined : { person, from, to };
}
