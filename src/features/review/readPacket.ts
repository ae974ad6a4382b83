import { templates } from '../../core/feedback/templates';
import { join } from '../../core/notes/address';
import { numberedLinks } from '../../core/notes/markdownText';
import type { Notebook } from '../../core/notes/notebook';
import type { Person } from '../../core/notes/notesIndex';
import type { Period } from '../../core/period';
import { reviewPacket } from '../../core/review/packet';
import { packetMarkdown } from '../../core/review/packetMarkdown';
import { packetWords } from './packetWords';

/** The file a packet is kept in, and what its links are relative to. Its name begins with no date: it is no 1:1 note. */
export function packetFile(notebook: Notebook, person: Pick<Person, 'id'>, { from, to }: Period): string {
  return join(reviewsOf(notebook, person), `review ${from} to ${to}.md`);
}

/** The packet as Markdown, from the notes as they are now, unsaved text included. Packets that were kept are no evidence. */
export async function readPacket(
  notebook: Notebook,
  person: Person,
  period: Period,
  today: string,
): Promise<string> {
  const reviews = `${reviewsOf(notebook, person)}/`;
  const uris = notebook.index
    .filesIn(join(notebook.root, 'people', person.id))
    .filter(uri => !uri.startsWith(reviews))
    .sort();
  const notes = await Promise.all(
    uris.map(async uri => {
      const text = await notebook.text(uri);
      return text === undefined ? [] : [{ uri, name: notebook.index.locate(uri)?.name ?? '', text }];
    }),
  );
  const known = [...templates, ...notebook.templates.templates];
  const packet = reviewPacket(person, notes.flat(), period, {
    today,
    template: id => known.find(template => template.id === id),
  });
  const { link, definitions } = numberedLinks(packetFile(notebook, person, period));
  const text = packetMarkdown(packet, packetWords(), link);
  return [text, definitions()].filter(Boolean).join('\n');
}

function reviewsOf(notebook: Notebook, person: Pick<Person, 'id'>): string {
  return join(notebook.root, 'people', person.id, 'reviews');
}
