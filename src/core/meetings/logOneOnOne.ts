import { addParagraphs } from '../markdown/edits';
import { unchanged } from '../markdown/textEdit';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { startWithPrepared } from './carryPrepared';
import { inSection } from './noteSections';
import { oneOnOneNote } from './oneOnOneNote';

/**
 * Finds or creates the note of a day's 1:1 with everything prepared for it, and adds `text` to its notes. Without
 * `today`, the given day counts as today.
 */
export function logOneOnOne(
  notebook: Notebook,
  person: Person,
  given: {
    readonly date: string;
    readonly text?: string;
    readonly today?: string;
    readonly agenda?: string;
  },
): Promise<Written | Refusal> {
  const { date, text, today = date, agenda } = given;
  const note = oneOnOneNote(notebook.root, person, date, {
    toType: text === undefined,
    ...(agenda !== undefined && { agenda }),
  });
  return startWithPrepared(notebook, person, { date, today }, note, before =>
    text === undefined ? unchanged() : addParagraphs(before, inSection('Notes'), text),
  );
}
