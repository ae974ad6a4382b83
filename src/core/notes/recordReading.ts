import type { Refusal } from '../refusal';
import { join } from './address';
import { readBlocks } from './blocks';
import { addItem, type Place } from './edits';
import { fold } from './fold';
import type { Notebook, Written } from './notebook';
import type { Person } from './notesIndex';
import { type DatedReading, readReading, renderReading } from './readingItem';

/** Adds a reading to a person's task, after those that are older or of the same day (domain.md, guard rails). */
export function recordReading(
  notebook: Notebook,
  person: Person,
  task: string,
  reading: DatedReading,
): Promise<Written | Refusal> {
  return notebook.edit(
    join(notebook.root, 'people', person.id, 'tasks.md'),
    text => addItem(text, placeFor(text, task, reading.date), eol => renderReading(reading, eol)),
    '# Tasks\n',
  );
}

function placeFor(text: string, task: string, date: string): Place {
  const { headings, items } = readBlocks(text);
  const section = { heading: task, level: 2 };
  const heading = headings.find(({ level, text: name }) => level === 2 && fold(name) === fold(task));
  if (!heading) return { section };
  const readings = items
    .filter(item => heading.line < item.line && item.line < heading.sectionEnd && item.done === undefined)
    .map(item => ({ item, date: readReading(item.text)?.date }))
    .filter(({ date: known }) => known !== undefined);
  const newer = readings.some(({ date: known }) => known !== undefined && known > date);
  const older = readings.findLast(({ date: known }) => known !== undefined && known <= date);
  return newer && older ? { section, after: older.item.end - 1 } : { section };
}
