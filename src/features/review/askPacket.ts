import * as vscode from 'vscode';
import type { Ask } from '../../platform/ask';
import { askPeriod } from '../../platform/askPeriod';
import { askPerson } from '../../platform/askPerson';
import { findPersonNow } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { choosePacket } from './choosePacket';
import type { PacketPlace } from './packetPage';
import { readPacket } from './readPacket';

/** A packet and the lines chosen for it. */
export interface AskedPacket extends PacketPlace {
  readonly chosen: ReadonlySet<string>;
}

/**
 * Asks for the parts of a packet that `given` lacks, and then for the themes and lines to include unless they were
 * `chosen` before.
 */
export async function askPacket(
  ask: Ask,
  notes: OpenNotes,
  given: Partial<PacketPlace>,
  chosen: (place: PacketPlace) => ReadonlySet<string> | undefined = () => undefined,
): Promise<AskedPacket> {
  const { from, to } = given;
  const isDated = from !== undefined && to !== undefined;
  ask.expect((given.person === undefined ? 1 : 0) + (isDated ? 0 : 1) + 2);
  const today = notes.today().date;
  const reference =
    given.person ??
    (await askPerson(ask, notes, { question: vscode.l10n.t('Make a review packet for…'), offersNew: false }));
  const period = isDated ? { from, to } : await askPeriod(ask, today);
  const { notebook, person } = ask.unwrap(await findPersonNow(notes, reference));
  const place = { person: person.id, ...period };
  const before = chosen(place);
  if (before) return { ...place, chosen: before };
  return { ...place, chosen: await choosePacket(ask, await readPacket(notebook, person, period, today)) };
}
