import { briefTexts } from '../../content/styles/taskBrief';
import type { Period } from '../../core/dates/period';
import { templates } from '../../core/feedback/templates';
import { numberedLinks, type WriteLink } from '../../core/markdown/markdownText';
import { join } from '../../core/notebook/address';
import { folders, notesOf } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { type Packet, reviewPacket } from '../../core/review/packet';
import { packetMarkdown } from '../../core/review/packetMarkdown';
import { sensitiveWords } from '../../core/review/sensitive';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import { withDefinitions } from '../../platform/pages/notesPages';
import { say } from '../../platform/say';
import { screen } from '../../platform/sharedScreen';

/**
 * The file that a packet is saved in, which is also the base of its links. Its name does not start with a date, because
 * it is not a 1:1 note.
 */
export function packetFile(notebook: TeamNotebook, person: Pick<Person, 'id'>, { from, to }: Period): string {
  return join(reviewsOf(notebook, person), `review ${from} to ${to}.md`);
}

/** Reads a period's evidence from the current notes, including unsaved text. Saved packets are not evidence. */
export async function readPacket(
  notebook: TeamNotebook,
  person: Person,
  period: Period,
  today: string,
): Promise<Packet> {
  const reviews = `${reviewsOf(notebook, person)}/`;
  const uris = notebook.index
    .filesIn(notesOf(notebook.root, person.id))
    .filter(uri => !uri.startsWith(reviews))
    .sort();
  const notes = await Promise.all(
    uris.map(async uri => {
      const text = await notebook.text(uri);
      return text === undefined ? [] : [{ uri, name: notebook.index.locate(uri)?.name ?? '', text }];
    }),
  );
  return reviewPacket(person, notes.flat(), period, {
    today,
    templates: [...templates, ...notebook.templates.templates],
    isSensitive: sensitiveWords([person.name]),
    isPrepared,
    pace: new TimeSlicer(),
  });
}

/** The packet as Markdown, with links made by `link`. */
export function packetMarkdownFor(packet: Packet, link: WriteLink): string {
  return packetMarkdown(packet, say, link, screen.isOn);
}

/** The packet as Markdown, with links relative to the file it may be saved in. */
export function packetText(notebook: TeamNotebook, packet: Packet): string {
  const { person, period } = packet;
  const { link, definitions } = numberedLinks(packetFile(notebook, person, period));
  return withDefinitions(packetMarkdownFor(packet, link), definitions());
}

/** Whether a heading is that of a task brief, in the language of this window. */
function isPrepared(heading: string): boolean {
  return [briefTexts.delegation, briefTexts.firstSteps].some(title => {
    const [before = '', after = ''] = say(title).split('{0}');
    return before.length + after.length > 3 && heading.startsWith(before) && heading.endsWith(after);
  });
}

function reviewsOf(notebook: TeamNotebook, person: Pick<Person, 'id'>): string {
  return join(notesOf(notebook.root, person.id), folders.reviews);
}
