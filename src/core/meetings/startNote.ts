import { readBlocks } from '../markdown/blocks';
import { addItem } from '../markdown/edits';
import { inOneEdit } from '../markdown/inOneEdit';
import { itemText } from '../markdown/itemText';
import { type Plan, unchanged } from '../markdown/textEdit';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { normalizeName } from '../text/normalizeName';
import { relink, sectionPlace, startWithPrepared } from './carryPrepared';
import { logOneOnOne } from './logOneOnOne';
import type { NoteSection } from './noteSections';
import { oneOnOneNote } from './oneOnOneNote';
import type { TopicText } from './topicItem';

/** What to include when starting a note. */
export interface NoteAdditions {
  /** Topics with their file, where they stay. */
  readonly topics?: readonly (Pick<TopicText, 'text' | 'kind'> & { readonly uri: string })[];
  readonly questions?: readonly string[];
  /** If omitted, the day of the note counts as today. */
  readonly today?: string;
  /** The lead's own sections for a new note. */
  readonly agenda?: string;
}

/**
 * Finds or creates a day's note with everything prepared for it, these topics, and these questions. Nothing that the
 * note already has is written twice.
 */
export function startNote(
  notebook: Notebook,
  person: Person,
  date: string,
  { topics = [], questions = [], today = date, agenda }: NoteAdditions = {},
): Promise<Written | Refusal> {
  const own = agenda === undefined ? {} : { agenda };
  if (topics.length + questions.length === 0) return logOneOnOne(notebook, person, { date, today, ...own });
  const note = oneOnOneNote(notebook.root, person, date, { toType: true, ...own });
  const raised = topics.map(({ text, kind, uri }) => {
    const words = relink(text, uri, note.uri);
    return kind === 'topic' ? words : `${kind}: ${words}`;
  });
  return startWithPrepared(notebook, person, { date, today }, note, text =>
    inOneEdit(text, [addNew('Topics', raised), addNew('Questions', questions)]),
  );
}

/** Adds the items that a section does not have yet. */
function addNew(heading: NoteSection, items: readonly string[]): Plan {
  return text => {
    const known = new Set(readBlocks(text).items.map(item => normalizeName(item.text)));
    const left = items.filter(item => !known.has(normalizeName(item)));
    if (left.length === 0) return unchanged();
    return addItem(text, sectionPlace(text, heading), eol =>
      left.map(item => `- ${itemText(item, eol)}`).join(eol),
    );
  };
}
