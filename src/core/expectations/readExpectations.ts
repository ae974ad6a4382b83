import { entryProblems } from '../../content/expectations/problems';
import { type Blocks, type Heading, type Item, itemsBetween } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { isPrivateLabel } from '../markdown/privateMark';
import { textRows } from '../markdown/textRows';
import { uniqueIds } from '../people/personId';
import { flatMapSteps, runSync, type Steps } from '../steps';
import { withoutUndefined } from '../withoutUndefined';
import {
  type FieldName,
  labelOf,
  readAttempt,
  readDate,
  readDates,
  readDecisionLevel,
  readField,
  readState,
  readStyle,
  readYes,
  type Understood,
} from './fields';
import { readLogLine } from './logLine';
import type { ExpectationFact, LogLine } from './model';
import { nearFields } from './nearFields';

/** A field and the item that contains it. */
export interface PlacedField {
  readonly item: Item;
  readonly value: string;
  /** Where the value begins in the item's text. */
  readonly at: number;
}

/** One expectation with the places of its parts, for editing. */
export interface ExpectationEntry {
  readonly heading: Heading;
  readonly fields: ReadonlyMap<FieldName, PlacedField>;
  readonly log: readonly Item[];
  readonly fact: ExpectationFact;
}

/**
 * Reads `expectations.md`: each level 2 heading with a field or a dated line below it is an expectation. Malformed or
 * contradictory parts go into `problems`; the rest still counts (media/docs/file-format.md).
 */
export function readExpectations(blocks: Blocks, problems: NoteProblem[] = []): ExpectationFact[] {
  return runSync(expectationSteps(blocks, problems));
}

/** Like `readExpectations`, in steps. */
export function* expectationSteps(blocks: Blocks, problems: NoteProblem[]): Steps<ExpectationFact[]> {
  const rows = new Set(textRows(blocks));
  const near = yield* flatMapSteps(blocks.headings, heading =>
    heading.level !== 2 || isPrivateLabel(heading.text)
      ? []
      : nearFields(heading, itemsBetween(blocks.items, heading.line, heading.sectionEnd), blocks, rows),
  );
  for (const problem of near) problems.push(problem);
  const entries = yield* entrySteps(blocks, problems);
  return entries.map(({ fact }) => fact);
}

/** Like `readExpectations`, but with the places of all parts. */
export function expectationEntries(blocks: Blocks, problems: NoteProblem[] = []): ExpectationEntry[] {
  return runSync(entrySteps(blocks, problems));
}

function* entrySteps(blocks: Blocks, problems: NoteProblem[]): Steps<ExpectationEntry[]> {
  const found = yield* flatMapSteps(blocks.headings, heading => partsUnder(heading, blocks) ?? []);
  const ids = idsFor(found, problems);
  yield;
  return yield* flatMapSteps(found, (parts, at) => {
    const { id = '', clash } = ids[at] ?? {};
    return {
      heading: parts.heading,
      fields: parts.fields,
      log: parts.log.map(({ item }) => item),
      fact: factOf(parts, id, clash, problems),
    };
  });
}

interface Parts {
  readonly heading: Heading;
  readonly fields: ReadonlyMap<FieldName, PlacedField>;
  /** Repeated fields. */
  readonly twice: readonly { readonly name: FieldName; readonly line: number }[];
  readonly log: readonly { readonly item: Item; readonly said: LogLine }[];
}

function partsUnder(heading: Heading, { items }: Blocks): Parts | undefined {
  if (heading.level !== 2 || isPrivateLabel(heading.text)) return undefined;
  const fields = new Map<FieldName, PlacedField>();
  const twice: { name: FieldName; line: number }[] = [];
  const log: { item: Item; said: LogLine }[] = [];
  // Items nested in a log line belong to it.
  let within = heading.line;
  let valueEnd = heading.line;
  for (const item of itemsBetween(items, heading.line, heading.sectionEnd)) {
    if (item.done !== undefined) continue;
    const said = readLogLine(item.text);
    // A date below an empty field is meant as its value.
    if (said && said.text === '' && item.line < valueEnd) continue;
    if (said) {
      log.push({ item, said });
      within = Math.max(within, item.end);
      continue;
    }
    const field = item.line < within ? undefined : readField(item.text);
    if (!field) continue;
    const { name, value, at } = field;
    if (!value) valueEnd = item.end;
    if (fields.has(name)) twice.push({ name, line: item.line });
    else fields.set(name, { item, value, at });
  }
  return fields.size + log.length > 0 ? { heading, fields, twice, log } : undefined;
}

/** Written ids, or ids made from the heading. Two entries with the same id are both ambiguous. */
function idsFor(
  found: readonly Parts[],
  problems: NoteProblem[],
): readonly { readonly id: string; readonly clash?: number }[] {
  const written = found.map(({ fields }) => fields.get('id')?.value);
  const first = new Map<string, number>();
  const clashes = new Map<string, number>();
  found.forEach(({ fields }, at) => {
    const id = written[at];
    const line = fields.get('id')?.item.line;
    if (!id || line === undefined) return;
    if (!first.has(id)) {
      first.set(id, line);
      return;
    }
    clashes.set(id, line);
    problems.push({
      line,
      message: entryProblems.sameId,
      values: [id],
    });
  });
  const idOf = expectationIds(written.filter(id => id !== undefined).filter(id => id !== ''));
  return found.map(({ heading }, at) => {
    const id = written[at];
    return id ? withoutUndefined({ id, clash: clashes.get(id) }) : { id: idOf(heading.text) };
  });
}

/** Creates ids from the titles of expectations, each distinct from `taken` and from the ones before it. */
export function expectationIds(taken: Iterable<string>): (title: string) => string {
  const idOf = uniqueIds(taken);
  return title => idOf(/[\p{L}\p{N}]/u.test(title) ? title : 'expectation');
}

function factOf(
  { heading, fields, twice, log }: Parts,
  id: string,
  clash: number | undefined,
  problems: NoteProblem[],
): ExpectationFact {
  let unclear = clash;
  const blocked = (line: number, message: string, ...values: string[]) => {
    unclear ??= line;
    problems.push({ line, message, values });
  };
  const read = <T>(name: FieldName, as: (text: string) => Understood<T>, decides = false): T | undefined => {
    const field = fields.get(name);
    if (!field?.value) return undefined;
    const understood = as(field.value);
    if ('value' in understood) return understood.value;
    const { line } = field.item;
    if (decides) unclear ??= line;
    problems.push({ line, message: understood.wrong, values: [labelOf(name), field.value] });
    return undefined;
  };
  const text = (name: FieldName) => fields.get(name)?.value || undefined;

  for (const { name, line } of twice) {
    const message = entryProblems.twice;
    if (name === 'id' || name === 'status' || name === 'attempt') blocked(line, message, labelOf(name));
    else problems.push({ line, message, values: [labelOf(name)] });
  }
  const [due, agreedOn] = [read('due', readDate), read('agreedOn', readDate)];
  const last = log.findLast(({ said }) => said.to !== undefined);
  const written = read('status', readState, true);
  const statusLine = fields.get('status')?.item.line;
  if (written && last?.said.to && written !== last.said.to && statusLine !== undefined) {
    problems.push({
      line: statusLine,
      message: entryProblems.otherStatus,
      values: [written, last.said.to],
    });
  }
  if (due && agreedOn && due < agreedOn) {
    const line = fields.get('due')?.item.line ?? heading.line;
    problems.push({
      line,
      message: entryProblems.dueBefore,
      values: [due, agreedOn],
    });
  }
  return withoutUndefined({
    line: heading.line,
    id,
    title: heading.text,
    task: text('task'),
    outcome: text('outcome'),
    why: text('why'),
    measure: text('measure'),
    quality: text('quality'),
    limits: text('limits'),
    start: read('start', readDate),
    due,
    checkIns: read('checkIns', readDates),
    decisionLevel: read('decisionLevel', readDecisionLevel),
    style: read('style', readStyle),
    support: text('support'),
    needs: text('needs'),
    saidBack: read('saidBack', readYes),
    agreedOn,
    attempt: read('attempt', readAttempt, true) ?? 1,
    state: written ?? last?.said.to ?? 'draft',
    log: log.map(({ item, said }) => ({ line: item.line, ...said })),
    unclear,
  });
}
