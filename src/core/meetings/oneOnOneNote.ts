import { stringify } from 'yaml';
import { headingText } from '../markdown/headingText';
import { join } from '../notebook/address';
import { noteOf, notesOf } from '../notebook/layout';
import type { Person } from '../notebook/subjects';
import { sectionLine } from './noteSections';

/** A file in a person's folder: its actual or future address, and its initial text. */
export interface PlannedFile {
  readonly uri: string;
  readonly initial: string;
}

/** How a new note begins below its title. */
export interface NoteBody {
  /** Leaves an empty line between headings to type in. */
  readonly toType?: boolean;
  /** The lead's own sections, instead of ours. */
  readonly agenda?: string;
}

/** The actual or future note of a day's 1:1. A day has one note, whatever its file name. */
export function oneOnOneNote(
  root: string,
  person: Person,
  date: string,
  { toType = false, agenda }: NoteBody = {},
): PlannedFile {
  return {
    uri: startedOn(person, date) ?? join(notesOf(root, person.id), `${date}.md`),
    initial: [
      '---',
      'type: 1-1',
      `person: ${stringify(person.id).trim()}`,
      `date: ${date}`,
      '---',
      `# ${headingText(person.name)}, ${date}`,
      '',
      ...(agenda === undefined ? [topics, '', notes, '', ...(toType ? ['', ''] : []), actions] : [agenda]),
      '',
    ].join('\n'),
  };
}

const topics = sectionLine('Topics');
const notes = sectionLine('Notes');
const actions = sectionLine('Actions');

/** The title of the page for prepared content. */
export const nextTitle = 'For the next 1:1';

/**
 * The page where everything prepared for a person waits for the next 1:1 (media/docs/file-format.md). It does not
 * count as a meeting.
 */
export function nextOneOnOne(root: string, person: Pick<Person, 'id' | 'prepared'>): PlannedFile {
  return {
    uri: person.prepared?.uri ?? noteOf(root, person.id, 'next'),
    initial: `# ${nextTitle}\n\n${topics}\n\n${notes}\n\n${actions}\n`,
  };
}

/** Where to prepare something on a given day: in the day's note if it has been started. Preparing never starts one. */
export function preparedPage(root: string, person: Person, date: string): PlannedFile {
  return startedOn(person, date) === undefined
    ? nextOneOnOne(root, person)
    : oneOnOneNote(root, person, date);
}

function startedOn(person: Person, date: string): string | undefined {
  return person.oneOnOnes.find(note => note.date === date)?.uri;
}
