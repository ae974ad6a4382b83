import { dueText, ownerText } from '../actions/actionMarks';
import { readBlocks } from '../markdown/blocks';
import { NoteEdit } from '../markdown/noteEdit';
import type { Edit } from '../markdown/textEdit';
import { verified } from '../markdown/verified';
import { ownId } from '../notebook/layout';
import type { Refusal } from '../refusal';
import { compareTexts } from '../text/compareTexts';
import { normalizeName } from '../text/normalizeName';
import { type FieldName, fieldNames, fieldText, labelOf, oneLine } from './fields';
import { renderLogLine } from './logLine';
import type { ExpectationFact, LogLine } from './model';
import type { Change } from './moves';
import { type ExpectationEntry, expectationEntries } from './readExpectations';

declare module '../refusal' {
  interface Refusals {
    /** `expectation`: the id that was given. */
    readonly 'no-such-expectation': { readonly expectation: string };
  }
}

/**
 * Writes one step into the text of `expectations.md`: changed fields and new log lines after the existing ones, and
 * no other byte. Refuses if the result would not read back as intended.
 */
export function changeExpectation(text: string, id: string, change: Change): Edit | Refusal {
  const blocks = readBlocks(text);
  const entries = expectationEntries(blocks);
  const at = entries.findIndex(({ fact }) => fact.id === id);
  const entry = entries[at];
  if (!entry) return { refused: 'no-such-expectation', expectation: id };
  const note = new NoteEdit(text, blocks);
  const writer = new EntryWriter(note, entry);
  for (const [name, value] of changedFields(entry.fact, change)) writer.set(name, value);
  const firstLogLine = writer.log(change.log.map(renderLogLine), change.action && actionText(change.action));
  return verified(
    text,
    { edits: note.edits, line: firstLogLine },
    expectationEntries,
    // The line to show the reader in the edited text: the first new one in the log.
    after =>
      isAsIntended(entries, after, at, change) &&
      (after[at]?.fact.log[entry.fact.log.length]?.line ?? firstLogLine),
    { refused: 'open-block', line: entry.fact.line },
  );
}

/** Fields with new text, in the order they are written. */
function changedFields(fact: ExpectationFact, { terms, state, attempt }: Change): [FieldName, string][] {
  return fieldNames.flatMap((name): [FieldName, string][] => {
    if (name === 'id') return [];
    if (name === 'status') return fact.state === state ? [] : [[name, state]];
    if (name === 'attempt') return fact.attempt === attempt ? [] : [[name, String(attempt)]];
    const [before, value] = [fact[name], terms[name]];
    if (value === undefined) return [];
    const written = fieldText(name, value);
    return before !== undefined && fieldText(name, before) === written ? [] : [[name, written]];
  });
}

function actionText({ text, due }: { readonly text: string; readonly due: string }): string {
  return `[ ] ${oneLine(text)} ${ownerText('me', ownId)} ${dueText(due)}`;
}

/** Writes the changes to one entry. */
class EntryWriter {
  constructor(
    private readonly note: NoteEdit,
    private readonly entry: ExpectationEntry,
  ) {}

  /** Sets a field: in place, or on a new line after the previous field. */
  set(name: FieldName, value: string): void {
    const { fields, log } = this.entry;
    const there = fields.get(name);
    if (there) {
      this.note.replaceRest(there.item, there.at, value);
      return;
    }
    const before = fieldNames.slice(0, fieldNames.indexOf(name)).findLast(known => fields.has(known));
    const items = [...[...fields.values()].map(({ item }) => item), ...log];
    const neighbor = before ? fields.get(before)?.item : items.sort((one, other) => one.line - other.line)[0];
    if (!neighbor) return;
    const row = `${this.note.markerOf(neighbor)}${labelOf(name)}: ${value}`;
    this.note.insert(before ? this.note.endOf(neighbor) : neighbor.line, [row]);
  }

  /**
   * Adds lines after the last log line, or in a new log at the end; returns the line of the first one, in the old
   * text.
   */
  log(lines: readonly string[], action: string | undefined): number {
    const { log, heading } = this.entry;
    const { lines: rows, headings } = this.note.blocks;
    const last = log.at(-1);
    const start = last ? this.note.markerOf(last) : '- ';
    const added = lines.map(line => start + line);
    if (action)
      added.push(`${start.replace(/(?<!\S)\S+(?!\S)\s+$/, mark => ' '.repeat(mark.length))}- ${action}`);
    if (last) {
      const at = this.note.endOf(last);
      this.note.insert(at, added);
      return at;
    }
    const own = headings.find(
      ({ line, text }) => line > heading.line && line < heading.sectionEnd && normalizeName(text) === 'log',
    );
    if (own) {
      this.note.insert(own.line + 1, ['', ...added]);
      return own.line + 2;
    }
    const end = rows.filledEnd(heading.line + 1, heading.sectionEnd);
    this.note.insert(end, ['', '### Log', '', ...added]);
    return end + 3;
  }
}

/** Whether the other entries changed only their line numbers, and this one gained exactly what was intended. */
function isAsIntended(
  before: readonly ExpectationEntry[],
  after: readonly ExpectationEntry[],
  at: number,
  change: Change,
): boolean {
  const [old, now] = [before[at]?.fact, after[at]?.fact];
  if (!old || !now || before.length !== after.length) return false;
  const others = before.every(({ fact }, place) => {
    const other = after[place]?.fact;
    return place === at || (other && withoutLines(fact) === withoutLines(other));
  });
  const wanted = {
    ...old,
    ...change.terms,
    state: change.state,
    attempt: change.attempt,
    log: [...old.log, ...change.log],
  };
  return others && withoutLines(wanted) === withoutLines(now);
}

type Said = Omit<ExpectationFact, 'log'> & { readonly log: readonly LogLine[] };

function withoutLines({ line: _, unclear: __, log, ...rest }: Said): string {
  const said = log.map(entry => sorted({ ...entry, line: undefined }));
  return JSON.stringify([sorted(rest), said]);
}

/** What is said, each on one line: that is how it is written, and what stands there already may be on several. */
function sorted(value: object): [string, unknown][] {
  return Object.entries(value)
    .map(([name, part]): [string, unknown] => [name, typeof part === 'string' ? oneLine(part) : part])
    .sort(([one], [other]) => compareTexts(one, other));
}
