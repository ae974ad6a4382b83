import { isCalendarDate } from '../dates/calendar';
import { type Item, readBlocks } from '../markdown/blocks';
import { addItem } from '../markdown/edits';
import { itemText, plainItemText } from '../markdown/itemText';
import type { Edit, Plan } from '../markdown/textEdit';
import { noteOf } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import type { Refusal } from '../refusal';
import { normalizeName } from '../text/normalizeName';

/**
 * The dated lines below a task's heading in `tasks.md`: `- 2026-11-23 word: text`. The word gives the kind of line; a
 * line with an unknown word is just a note (media/docs/file-format.md).
 */
export interface TaskLine {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  /** One or two words in lower case: `frame`, `temporary command`. */
  readonly word: string;
  /** The text after the colon, including the item's further lines. */
  readonly text: string;
}

const shape = /^(\d{4}-\d{2}-\d{2})\s+(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)\s*:([\s\S]*)$/u;

/** Reads an item's text; `undefined` if it does not begin with a date, a word and a colon. */
export function readTaskLine(raw: string): TaskLine | undefined {
  const [, date, word = '', text = ''] = shape.exec(raw) ?? [];
  return date && isCalendarDate(date)
    ? { date, word: word.toLowerCase(), text: plainItemText(text.trim()) }
    : undefined;
}

/** Writes one dated line as a list item. */
export function renderTaskLine({ date, word, text }: TaskLine, eol: string): string {
  return `- ${date} ${word}: ${itemText(text, eol)}`;
}

/**
 * Adds a dated item to a person's task, after older ones and those of the same day; adds the heading if it is
 * missing.
 */
export function addToTask(
  notebook: Notebook,
  person: Pick<Person, 'id'>,
  task: string,
  date: string,
  render: (eol: string) => string,
): Promise<Written | Refusal> {
  return editTask(notebook, person, text => placeInTask(text, task, date, render));
}

/** Edits a person's `tasks.md`, creating it if necessary. */
export function editTask(
  notebook: Notebook,
  person: Pick<Person, 'id'>,
  plan: Plan,
): Promise<Written | Refusal> {
  return notebook.edit(noteOf(notebook.root, person.id, 'tasks'), plan, '# Tasks\n');
}

/** A list item of a task's section. */
export interface TaskItem extends Item {
  /** The line after its own text. */
  readonly textEnd: number;
  /** Whether it also holds nested items or further paragraphs. */
  readonly nested: boolean;
}

/** The items under a task's heading without a checkbox, in file order. */
export function itemsOfTask(text: string, task: string): readonly TaskItem[] {
  const { headings, items, lines } = readBlocks(text);
  const heading = headings.find(
    ({ level, text: name }) => level === 2 && normalizeName(name) === normalizeName(task),
  );
  if (!heading) return [];
  return items
    .filter(item => heading.line < item.line && item.line < heading.sectionEnd && item.done === undefined)
    .map(item => {
      const textEnd = item.line + item.text.split('\n').length;
      let nested = false;
      for (let line = textEnd; line < item.end; line++) nested ||= lines.at(line).trim() !== '';
      return { ...item, textEnd, nested };
    });
}

/** Where a dated item of a task goes: after older ones and those of the same day. */
export function placeInTask(
  text: string,
  task: string,
  date: string,
  render: (eol: string) => string,
): Edit | Refusal {
  const section = { heading: task, level: 2 };
  const dated = itemsOfTask(text, task)
    .map(item => ({ item, date: /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(item.text)?.[0] }))
    .filter(({ date: known }) => known !== undefined && isCalendarDate(known));
  const newer = dated.some(({ date: known }) => known !== undefined && known > date);
  const older = dated.findLast(({ date: known }) => known !== undefined && known <= date);
  const place = newer && older ? { section, after: older.item.end - 1 } : { section };
  return addItem(text, place, render);
}
