import { readBlocks } from '../markdown/blocks';
import { addParagraphs, type Place } from '../markdown/edits';
import { endOfWords } from '../markdown/endOfWords';
import { changeItems, itemAt } from '../markdown/itemEdits';
import { NoteEdit } from '../markdown/noteEdit';
import { type Edit, unchanged } from '../markdown/textEdit';
import { verified } from '../markdown/verified';
import { noteOf } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import { compareTexts } from '../text/compareTexts';
import { type FeedbackField, feedbackFields, feedbackHeading, readFeedback } from './feedbackEntry';
import type { FeedbackFact, FeedbackKind } from './feedbackFact';

declare module '../refusal' {
  interface Refusals {
    readonly 'not-feedback': InText;
  }
}

/** A new entry of a feedback log. */
export interface NewFeedback {
  /** Calendar date it is written. */
  readonly date: string;
  readonly kind: FeedbackKind;
  readonly title: string;
  /** What was said or is to be said, as Markdown. */
  readonly text: string;
  readonly framework?: string;
  /** Calendar date the person heard it; `undefined` if they have not yet. */
  readonly deliveredOn?: string;
  /** Calendar date of what it is about. */
  readonly event?: string;
  /** A Markdown link to where it was first noted. */
  readonly from?: string;
}

/** The initial text of a feedback log. */
export const newFeedbackLog = '# Feedback\n';

/** The address of a person's feedback log, which may not exist yet. */
export function feedbackLogOf(root: string, person: Pick<Person, 'id'>): string {
  return noteOf(root, person.id, 'feedback');
}

/** Adds an entry to a person's feedback log, after older ones and those of the same day. */
export function logFeedback(
  notebook: Notebook,
  person: Person,
  entry: NewFeedback,
): Promise<Written | Refusal> {
  const uri = person.feedback[0]?.uri ?? feedbackLogOf(notebook.root, person);
  return notebook.edit(uri, text => addEntry(text, entry), newFeedbackLog);
}

/** The edit that adds an entry. Refuses if the text has an unclosed block, which would swallow the entry. */
export function addEntry(text: string, entry: NewFeedback): Edit | Refusal {
  const { date, kind, title, framework, deliveredOn, event, from } = entry;
  const fields = [
    ...(framework ? [`- framework: ${framework}`] : []),
    ...(event ? [`- event: ${event}`] : []),
    `- delivered: ${deliveredOn ?? 'no'}`,
    ...(from ? [`- from: ${from}`] : []),
  ];
  const body = demoteHeadings(entry.text);
  const whole = [feedbackHeading(date, kind, title), '', ...fields, ...(body ? ['', body] : [])].join('\n');
  const edit = addParagraphs(text, placeOf(text, date), whole);
  if (isRefusal(edit)) return edit;
  const isThere = (now: readonly FeedbackFact[]) => now.some(one => one.line === edit.line);
  return verified(text, edit, readFeedback, isThere, { refused: 'open-block', line: 0 });
}

/**
 * Notes in an entry that the person has heard it. `line` is any line of the entry. An entry already delivered stays
 * as it is. Changes only one value or adds one line.
 */
export function markDelivered(text: string, line: number, date: string): Edit | Refusal {
  const blocks = readBlocks(text);
  const entry = readFeedback(blocks).find(one => one.line <= line && line < one.end);
  if (!entry) return { refused: 'not-feedback', line };
  if (entry.delivered) return unchanged(entry.line);
  const fields = feedbackFields(blocks, entry.line, entry.end);
  const known = fields.find(({ name }) => name === 'delivered');
  const item = known && itemAt(blocks, known.line);
  if (item) {
    const [row = ''] = item.raw.split('\n', 1);
    const start = (/^.*?delivered(?::\*\*|\*\*:|:)/i.exec(row)?.[0] ?? row).length;
    const end = Math.max(endOfWords(row), start);
    return changeItems(text, blocks, [{ item, edits: [{ start, end, text: ` ${date}` }] }], entry.line);
  }
  const note = new NoteEdit(text, blocks);
  addField(note, entry.line, fields.at(-1), `delivered: ${date}`);
  const at = readFeedback(blocks).findIndex(one => one.line === entry.line);
  const said = contentOf({ ...entry, delivered: true, deliveredOn: date });
  return verified(text, { edits: note.edits, line: entry.line }, readFeedback, all => {
    const now = all[at];
    return now !== undefined && contentOf(now) === said;
  });
}

/** Adds a line for a field, after the last field of the entry or right below its heading. */
function addField(note: NoteEdit, heading: number, last: FeedbackField | undefined, field: string): void {
  const item = last && itemAt(note.blocks, last.line);
  if (item) {
    note.insert(note.endOf(item), [note.markerOf(item) + field]);
    return;
  }
  const below = note.blocks.headings.find(({ line }) => line === heading)?.end ?? heading + 1;
  note.insert(below, ['', `- ${field}`], true);
}

/** An entry's content, regardless of its place. */
function contentOf({ line: _, body: __, end: ___, ...rest }: FeedbackFact): string {
  return JSON.stringify(Object.entries(rest).sort(([one], [other]) => compareTexts(one, other)));
}

/** Where an entry of a day goes: before newer ones, after the last one that is not newer. */
function placeOf(text: string, date: string): Place {
  const entries = readFeedback(readBlocks(text));
  const newer = entries.find(entry => entry.date > date);
  if (!newer) return {};
  const older = entries.findLast(entry => entry.date <= date);
  return { after: (older?.end ?? newer.line) - 1 };
}

/** Demotes headings of the first two levels, which would end the entry. */
function demoteHeadings(text: string): string {
  const { lines, headings } = readBlocks(text);
  const rows = Array.from({ length: lines.count }, (_, line) => lines.at(line));
  // Last first, because replacing an underlined heading removes lines.
  for (const { level, line, end } of headings.toReversed()) {
    if (level > 2) continue;
    const row = rows[line] ?? '';
    if (/^ {0,3}#/.test(row)) rows[line] = row.replace(/^ {0,3}#+/, '###');
    else
      rows.splice(
        line,
        end - line,
        `### ${rows
          .slice(line, end - 1)
          .join(' ')
          .trim()}`,
      );
  }
  return rows.join('\n').trim();
}
