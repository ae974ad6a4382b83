import { type Brief, type NoteText, notesToRead, prepare } from '../../core/brief/prepare';
import type { Notebook } from '../../core/notebook/notebook';
import type { Person } from '../../core/notebook/subjects';
import { freshWeeks } from '../../platform/freshWeeks';
import { say } from '../../platform/say';

/** The brief for a day's 1:1, from the index and the texts of the latest notes, unsaved ones included. */
export async function readBrief(
  notebook: Notebook,
  person: Person,
  date: string,
): Promise<{ readonly brief: Brief; readonly text: NoteText }> {
  const texts = new Map(
    await Promise.all(notesToRead(person, date).map(async uri => [uri, await notebook.text(uri)] as const)),
  );
  const text: NoteText = uri => texts.get(uri);
  return { brief: prepare(notebook.root, person, date, text, say, freshWeeks()), text };
}
