import type { Refusal } from '../refusal';
import { join } from './address';
import { addItem } from './edits';
import type { Notebook, Written } from './notebook';
import type { Person } from './notesIndex';
import { type DatedReading, renderReading } from './readingItem';
import { placeInTask } from './taskPlace';

/** Adds a reading to a person's task, after those that are older or of the same day (domain.md, guard rails). */
export function recordReading(
  notebook: Notebook,
  person: Person,
  task: string,
  reading: DatedReading,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, reading.date, eol => renderReading(reading, eol));
}

/** Adds a dated line (`render` gets the file's line end) to a person's task; the task and the file may be new. */
export function addToTask(
  notebook: Notebook,
  person: Pick<Person, 'id'>,
  task: string,
  date: string,
  render: (eol: string) => string,
): Promise<Written | Refusal> {
  return notebook.edit(
    join(notebook.root, 'people', person.id, 'tasks.md'),
    text => addItem(text, placeInTask(text, task, date), render),
    '# Tasks\n',
  );
}
