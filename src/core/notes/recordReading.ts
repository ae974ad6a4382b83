import type { Refusal } from '../refusal';
import type { Notebook, Written } from './notebook';
import type { Person } from './notesIndex';
import { type DatedReading, renderReading } from './readingItem';
import { addToTask } from './taskLines';

/** Adds a reading to a person's task, after those that are older or of the same day (domain.md, guard rails). */
export function recordReading(
  notebook: Notebook,
  person: Person,
  task: string,
  reading: DatedReading,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, reading.date, eol => renderReading(reading, eol));
}
