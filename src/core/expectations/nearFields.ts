import { nearTexts } from '../../content/notebook/near';
import type { Blocks, Heading, Item } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { plainItemText } from '../markdown/itemText';
import { firstRow, nearMiss, textFix } from '../markdown/nearMiss';
import { dateInFigures, nearDate, nearWord } from '../text/nearWord';
import { normalizeName } from '../text/normalizeName';
import {
  type FieldName,
  fieldLabels,
  labelOf,
  readAttempt,
  readDate,
  readDates,
  readField,
  readState,
} from './fields';
import { readLogLine } from './logLine';
import { expectationStates } from './model';

/** Synonyms for the labels. */
const otherLabels: Readonly<Record<string, FieldName>> = {
  deadline: 'due',
  'due date': 'due',
  'due on': 'due',
  'due by': 'due',
  'check-in': 'checkIns',
  'check in': 'checkIns',
  checkins: 'checkIns',
  metric: 'measure',
  metrics: 'measure',
  'decision rights': 'decisionLevel',
  style: 'style',
};
/** Fields whose values have a recognizable format, even without a colon. */
const formed: Readonly<Partial<Record<FieldName, (text: string) => object>>> = {
  due: readDate,
  start: readDate,
  agreedOn: readDate,
  checkIns: readDates,
  attempt: readAttempt,
  status: readState,
};

/** Lines below an expectation's heading that resemble a field or a log line but are neither. */
export function nearFields(
  heading: Heading,
  items: readonly Item[],
  blocks: Blocks,
  rows: ReadonlySet<number>,
): NoteProblem[] {
  const found: NoteProblem[] = [];
  let within = heading.line;
  items.forEach((item, at) => {
    if (item.done !== undefined || item.aside || item.line < within) return;
    const field = readField(item.text);
    if (field && !field.value) {
      const nested: Item[] = [];
      for (let next = at + 1, other = items[next]; other && other.line < item.end; other = items[++next])
        nested.push(other);
      const near = nestedValue(item, field.name, nested, blocks);
      if (near) {
        found.push(near);
        within = item.end;
      }
      return;
    }
    const near = field ? undefined : (nearField(item, blocks) ?? nearLogLine(item, blocks));
    if (near) found.push(near);
  });
  return [...found, ...bareFields(heading, items, blocks, rows)];
}

/** A field with its value in a nested list. */
function nestedValue(
  item: Item,
  name: FieldName,
  nested: readonly Item[],
  blocks: Blocks,
): NoteProblem | undefined {
  const { lines } = blocks;
  let end = item.end;
  while (end > item.line + 1 && lines.at(end - 1).trim() === '') end--;
  const isPlain = nested.every(
    other => other.done === undefined && other.depth === item.depth + 1 && !other.raw.includes('\n'),
  );
  if (nested.length === 0 || nested.some(({ text }) => readField(text) ?? readLogLine(text)?.text))
    return undefined;
  const values = nested.map(other => plainItemText(other.text).trim());
  // If every line is one of the values, joining them loses nothing.
  if (!isPlain || nested.length !== end - item.textLine - 1)
    return nearMiss(item.line, nearTexts.nested, [labelOf(name)]);
  const joined = values.join(name === 'checkIns' ? ', ' : '; ');
  const was = Array.from({ length: end - item.line }, (_, row) => lines.at(item.line + row)).join('\n');
  const first = was
    .split('\n')
    .slice(0, item.textLine - item.line + 1)
    .join('\n')
    .trimEnd();
  return nearMiss(item.line, nearTexts.nested, [labelOf(name)], {
    was,
    text: `${first} ${joined}`,
  });
}

const labelled = /^(\*\*|__)?([^:*_\n]{2,40}?)(?::\1|\1:)[ \t]+(?=\S)/u;

/** `Deadline: …`, `Outcom: …`, `Due 2026-12-04`. */
function nearField(item: Item, blocks: Blocks): NoteProblem | undefined {
  const row = firstRow(item);
  const [, , label = ''] = labelled.exec(row) ?? [];
  const name = label && nearLabel(label);
  if (name) {
    const at = row.indexOf(label);
    const better = labelOf(name);
    const fix = textFix(blocks, item, at, at + label.length, better);
    return nearMiss(item.textLine, nearTexts.field, [`${label}:`, `${better}:`], fix);
  }
  for (const [field, read] of Object.entries(formed) as [FieldName, (text: string) => object][]) {
    for (const known of fieldLabels(field)) {
      if (row.slice(0, known.length).toLowerCase() !== known.toLowerCase()) continue;
      const rest = row.slice(known.length);
      const [gap = ''] = /^[ \t]*(?:->|[=–—→-])?[ \t]*/.exec(rest) ?? [];
      const value = rest.slice(gap.length).trim();
      if (!gap || !value || !('value' in read(value))) continue;
      const fix = textFix(blocks, item, 0, row.trimEnd().length, `${labelOf(field)}: ${value}`);
      return nearMiss(item.textLine, nearTexts.field, [row.trim(), `${labelOf(field)}: ${value}`], fix);
    }
  }
  return undefined;
}

function nearLabel(label: string): FieldName | undefined {
  const said = normalizeName(label);
  if (otherLabels[said]) return otherLabels[said];
  const all = fieldLabels();
  const near =
    said.length > 4
      ? nearWord(
          said,
          all.map(known => normalizeName(known)),
        )
      : undefined;
  return near ? readField(`${near}: x`)?.name : undefined;
}

const dated = new RegExp(String.raw`^(${dateInFigures})(?=[\s:,;–—-])`);
const arrow = /^([\p{L} -]{3,12}?)[ \t]*(?:→|->|=>)[ \t]*([\p{L} -]{3,12}?)[ \t]*(?=:|$)/u;

/** A log line with an invalid date, or a step with an invalid state. */
function nearLogLine(item: Item, blocks: Blocks): NoteProblem | undefined {
  const row = firstRow(item);
  const said = readLogLine(row);
  if (said && said.event !== 'note') return undefined;
  const [figures = ''] = dated.exec(row) ?? [];
  const date = said?.date ?? (figures && nearDate(figures));
  const text = said ? said.text : row.slice(figures.length).replace(/^[\s:,;–—-]+/, '');
  if (!date || !text) return undefined;
  const [step = '', from = '', to = ''] = arrow.exec(text) ?? [];
  const states = step ? [from, to].map(word => nearState(word.trim())) : undefined;
  if (states?.includes(undefined)) {
    return said && states.some(Boolean) ? nearMiss(item.textLine, nearTexts.step, [step.trim()]) : undefined;
  }
  const meant = states ? `${states.join(' → ')}${text.slice(step.length)}` : text;
  const better = `${date} ${meant}`;
  const read = readLogLine(better);
  if (!read || (said && read.event === 'note')) return undefined;
  const fix = textFix(blocks, item, 0, row.trimEnd().length, better.trimEnd());
  return nearMiss(item.textLine, nearTexts.logLine, [row.trim(), better.trim()], fix);
}

function nearState(word: string): string | undefined {
  const said = normalizeName(word).replace(' ', '-');
  return expectationStates.find(known => known === said) ?? nearWord(said, expectationStates);
}

/** `Due: 2026-12-04` outside a list. */
function bareFields(
  heading: Heading,
  items: readonly Item[],
  { lines }: Blocks,
  rows: ReadonlySet<number>,
): NoteProblem[] {
  const found: NoteProblem[] = [];
  let next = 0;
  for (let line = heading.line + 1; line < heading.sectionEnd; line++) {
    while ((items[next]?.end ?? Number.POSITIVE_INFINITY) <= line) next++;
    const item = items[next];
    const row = lines.at(line);
    if (item && item.line <= line) continue;
    if (!rows.has(line) || !/^[ ]{0,3}[\p{L}*_]/u.test(row)) continue;
    const field = readField(row.trim());
    if (!field?.value) continue;
    const fix = { was: row, text: `- ${row.trim()}` };
    found.push(nearMiss(line, nearTexts.fieldItem, [labelOf(field.name)], fix));
  }
  return found;
}
