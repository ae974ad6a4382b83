import { templates } from '../../src/core/feedback/templates';
import { numberedLinks } from '../../src/core/markdown/markdownText';
import { TimeSlicer } from '../../src/core/notebook/timeSlicer';
import { type Evidence, type Packet, reviewPacket } from '../../src/core/review/packet';
import { packetMarkdown } from '../../src/core/review/packetMarkdown';
import { sensitiveWords } from '../../src/core/review/sensitive';
import { inEnglish } from '../../src/core/text/say';

/** Dana's folder, where the notes of `packetOf` are. */
export const folder = 'file:///w/team-notes/people/dana';
const summer = { from: '2026-07-01', to: '2026-09-30' };

/** Dana's notes by name, and the packet made from them. */
export function packetOf(
  files: Readonly<Record<string, string>>,
  today = '2026-11-23',
  period = summer,
): Promise<Packet> {
  const notes = Object.entries(files).map(([name, text]) => ({ uri: `${folder}/${name}`, name, text }));
  return reviewPacket({ id: 'dana', name: 'Dana' }, notes, period, {
    today,
    templates,
    isSensitive: sensitiveWords(['Dana', 'Ines']),
    isPrepared: heading => heading.startsWith('First steps: '),
    pace: new TimeSlicer(),
  });
}

/** All evidence, in the order of the page. */
export function evidenceIn({ themes }: Packet): Evidence[] {
  return themes.flatMap(({ evidence }) => evidence.flatMap(one => [one, ...(one.more ?? [])]));
}

/** The words of the evidence in a packet from these notes. */
export async function evidenceTexts(files: Readonly<Record<string, string>>): Promise<string[]> {
  return evidenceIn(await packetOf(files)).map(({ text }) => text);
}

/** A note of the period. */
export function noteOf(text: string): Readonly<Record<string, string>> {
  return { '2026-09-21.md': text };
}

/** The packet as a page. */
export function packetPage(packet: Packet): string {
  const { link, definitions } = numberedLinks(`${folder}/reviews/review.md`);
  return `${packetMarkdown(packet, inEnglish, link, false)}\n${definitions()}`;
}
