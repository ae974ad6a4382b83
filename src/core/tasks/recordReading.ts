import { offsetInItem } from '../markdown/blocks';
import { inOneEdit } from '../markdown/inOneEdit';
import { itemText, plainItemText } from '../markdown/itemText';
import { NoteEdit } from '../markdown/noteEdit';
import { type Edit, type Plan, unchanged } from '../markdown/textEdit';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import type { DatedReading } from '../styles/task';
import { withoutUndefined } from '../withoutUndefined';
import { readReading, renderReading } from './readingItem';
import { editTask, itemsOfTask, placeInTask, type TaskItem } from './taskLines';

/**
 * How a reading was saved: as a new line, as a new reason on an existing line, or not at all because it was already
 * there.
 */
export type ReadingSaved = 'added' | 'why-changed' | 'there';

/**
 * Adds a reading to a person's task, after older ones and those of the same day (domain.md, guard rails). The same
 * reading is never written twice on one day: only its reason is updated, if a new one is given.
 */
export async function recordReading(
  notebook: Notebook,
  person: Person,
  task: string,
  reading: DatedReading,
): Promise<(Written & { readonly saved: ReadingSaved }) | Refusal> {
  let saved: ReadingSaved = 'added';
  const told = oneParagraph(reading);
  const written = await editTask(notebook, person, text => {
    const planned = planReading(text, task, told);
    if (isRefusal(planned)) return planned;
    saved = planned.saved;
    return planned.edit;
  });
  return isRefusal(written) ? written : { ...written, saved };
}

/** Plans how to save a reading in the text of `tasks.md`. */
function planReading(
  text: string,
  task: string,
  reading: DatedReading,
): { readonly edit: Edit; readonly saved: ReadingSaved } | Refusal {
  const ofDay = itemsOfTask(text, task).flatMap(item => {
    const known = readReading(item.text);
    return known?.date === reading.date && known.by === reading.by ? [{ item, known }] : [];
  });
  const there = ofDay.findLast(({ known }) => isSame(known, reading));
  if (!there) return add(text, task, reading);
  const { item, known } = there;
  const note = reading.note ?? known.note;
  // The last reading saved on a day counts, so if another one follows, this line moves to the end.
  if (ofDay.at(-1)?.item !== item && !item.nested)
    return moveToEnd(text, task, item, withoutUndefined({ ...reading, note }));
  if (note === undefined || sameWords(note, known.note))
    return { edit: unchanged(item.line), saved: 'there' };
  const edit = changeNote(text, item, known, note);
  return isRefusal(edit) ? edit : { edit, saved: 'why-changed' };
}

/** A blank line would split the reason into paragraphs, and only the first is read back. */
function oneParagraph({ note, ...reading }: DatedReading): DatedReading {
  const lines = note?.split(/\r\n?|\n/).filter(line => line.trim() !== '');
  return lines && lines.length > 0 ? { ...reading, note: lines.join('\n').trim() } : reading;
}

function sameWords(one: string, other = ''): boolean {
  const words = (text: string) => plainItemText(text).split(/\s+/).filter(Boolean).join(' ');
  return words(one) === words(other);
}

function add(text: string, task: string, reading: DatedReading) {
  const edit = placed(text, task, reading);
  return isRefusal(edit) ? edit : { edit, saved: 'added' as const };
}

function placed(text: string, task: string, reading: DatedReading): Edit | Refusal {
  return placeInTask(text, task, reading.date, eol => renderReading(reading, eol));
}

function moveToEnd(text: string, task: string, item: TaskItem, reading: DatedReading) {
  const takeOut: Plan = before => {
    const note = new NoteEdit(before);
    note.remove(item.line, item.textEnd);
    return note.done(item.line);
  };
  const edit = inOneEdit(text, [takeOut, rest => placed(rest, task, reading)]);
  return isRefusal(edit) ? edit : { edit, saved: 'why-changed' as const };
}

/** Compares everything except the reason. */
function isSame(one: DatedReading, other: DatedReading): boolean {
  return (
    one.competence === other.competence &&
    one.commitment === other.commitment &&
    (one.trend ?? 'unknown') === (other.trend ?? 'unknown') &&
    one.driver === other.driver &&
    one.style === other.style
  );
}

function changeNote(text: string, item: TaskItem, known: DatedReading, note: string): Edit | Refusal {
  const change = new NoteEdit(text);
  const { blocks: before } = change;
  const { lines } = before;
  const head = item.text.slice(0, item.text.length - (known.note?.length ?? 0)).trimEnd();
  const lastRow = lines.at(item.textEnd - 1);
  const end = lines.end(item.textEnd - 1) - (lastRow.length - lastRow.trimEnd().length);
  const words = itemText(note, lines.eol(item.line) || '\n');
  change.replace(offsetInItem(lines, item, head.length), end, ` ${words}`);
  const others = (items: readonly { readonly line: number; readonly text: string }[]) =>
    items.flatMap(each => (each.line === item.line ? [] : each.text)).join('\0');
  const headings = ({ headings: all }: typeof before) => all.map(each => each.text).join('\0');
  return change.done(item.line, after => {
    const changed = readReading(after.items.find(each => each.line === item.line)?.text ?? '');
    const intact =
      others(before.items) === others(after.items) &&
      headings(before) === headings(after) &&
      changed?.note !== undefined &&
      isSame(changed, known);
    return intact ? undefined : item.line;
  });
}
