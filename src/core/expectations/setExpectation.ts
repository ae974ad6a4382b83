import { readBlocks } from '../markdown/blocks';
import { addParagraphs } from '../markdown/edits';
import { headingText } from '../markdown/headingText';
import { verified } from '../markdown/verified';
import { noteOf } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import type { StyleId } from '../styles/model';
import { taskNamed } from '../styles/taskNamed';
import { type FieldName, fieldNames, fieldText, labelOf, oneLine } from './fields';
import { renderLogLine } from './logLine';
import type { ExpectationState, ExpectationTerms } from './model';
import { type ExpectationEntry, expectationEntries, expectationIds } from './readExpectations';

/** A new expectation: its outcome and anything else known. */
export type NewExpectation = ExpectationTerms & {
  readonly outcome: string;
  /** A short heading; the outcome in full if omitted. */
  readonly title?: string | undefined;
};

/** Where an expectation was written, and its id. */
export interface WrittenExpectation extends Written {
  readonly id: string;
  readonly status: ExpectationState;
}

/** Fields written even while empty, because a later step needs them (domain.md §6). */
const waiting: readonly FieldName[] = ['why', 'measure', 'due', 'support', 'needs'];

/** The style of the newest reading of a person's task, if any. */
export function styleFor(person: Person, task: string | undefined): StyleId | undefined {
  return taskNamed(person, task)?.latest?.style;
}

/** Adds an expectation as a draft after the existing ones, with the style of the task's newest reading. */
export async function setExpectation(
  notebook: Notebook,
  person: Person,
  given: NewExpectation,
  date: string,
): Promise<WrittenExpectation | Refusal> {
  const style = given.style ?? styleFor(person, given.task);
  let id = '';
  const written = await notebook.edit(
    noteOf(notebook.root, person.id, 'expectations'),
    text => {
      const there = expectationEntries(readBlocks(text)).map(({ fact }) => fact.id);
      const title = oneLine(given.title ?? given.outcome).replace(/[.!?]$/, '');
      id = expectationIds(there)(title);
      const added = addParagraphs(
        text,
        {},
        renderExpectation(id, title, { ...given, ...(style && { style }) }, date),
      );
      if (isRefusal(added)) return added;
      const isMeant = (now: readonly ExpectationEntry[]) => {
        const [own, ...others] = now.filter(({ fact }) => fact.id === id);
        const before = now.flatMap(({ fact }) => (fact.id === id ? [] : fact.id));
        const isRead = others.length === 0 && own?.fact.outcome === oneLine(given.outcome);
        return isRead && before.join('\n') === there.join('\n');
      };
      return verified(text, added, expectationEntries, isMeant, { refused: 'open-block', line: added.line });
    },
    '# Expectations\n',
  );
  return isRefusal(written) ? written : { ...written, id, status: 'draft' };
}

/** A new expectation as Markdown: heading, fields, log. */
function renderExpectation(id: string, title: string, terms: ExpectationTerms, date: string): string {
  const field = (name: FieldName): readonly string[] => {
    const value = writtenValue(name, id, terms);
    if (value) return [`- ${labelOf(name)}: ${value}`];
    return waiting.includes(name) ? [`- ${labelOf(name)}:`] : [];
  };
  return [
    `## ${headingText(title)}`,
    '',
    ...fieldNames.flatMap(field),
    '',
    '### Log',
    '',
    `- ${renderLogLine({ date, event: 'move', to: 'draft', text: '' })}`,
  ].join('\n');
}

function writtenValue(name: FieldName, id: string, terms: ExpectationTerms): string | undefined {
  switch (name) {
    case 'id':
      return id;
    case 'status':
      return 'draft';
    case 'attempt':
      return '1';
    case 'saidBack':
      return fieldText(name, terms.saidBack ?? false);
    default: {
      const value = terms[name];
      return value === undefined ? undefined : fieldText(name, value);
    }
  }
}
