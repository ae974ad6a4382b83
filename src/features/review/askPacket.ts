import type { Refusal } from '../../core/refusal';
import { isRefusal } from '../../core/refusal';
import { askPeriod } from '../../platform/askPeriod';
import type { Notes } from '../../platform/notes';
import { askPerson } from '../../platform/prompts';
import type { PacketPlace } from './packetPage';

/** Asks for what `given` leaves open of a packet; `undefined` when the user leaves. */
export async function askPacket(
  notes: Notes,
  title: string,
  given: Partial<PacketPlace>,
): Promise<PacketPlace | Refusal | undefined> {
  const person = given.person ?? (await askPerson(notes, title));
  if (person === undefined || isRefusal(person)) return person;
  const { from, to } = given;
  if (from !== undefined && to !== undefined) return { person, from, to };
  const period = await askPeriod(title, notes.today().date);
  return period && { person, ...period };
}
