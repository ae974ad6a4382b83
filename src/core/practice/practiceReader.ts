import { practiceProblems } from '../../content/practice/problems';
import { playbook } from '../../content/styles/playbook';
import type { Blocks, Item } from '../markdown/blocks';
import { itemsBetween } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { noteDate } from '../notebook/noteDate';
import { allOf, type OnLine, type Reader } from '../notebook/subjects';
import { commitments, competences, type StyleId, styleIds } from '../styles/model';
import type { Cell } from '../styles/readingShapes';
import { compareTexts } from '../text/compareTexts';
import type { PracticeAnswer } from './answer';
import { answerLabels } from './runMarkdown';
import { type Rating, ratings } from './scenario';

/** One run of practice, as saved in its file. */
export interface PracticeRun extends OnLine {
  readonly date: string;
  readonly answers: readonly (PracticeAnswer & OnLine)[];
}

declare module '../notebook/subjects' {
  /** Oldest first. */
  interface Subjects {
    readonly practice: ListSubject<'practice', 'practiceRuns', PracticeRun>;
  }
}

const nothing = { practiceRuns: [] };

/** `me/practice-<date>.md`: a heading with fields for each answer; the figures are computed from those. */
export const practiceReader: Reader<'practice'> = {
  kind: (_, frontMatter) =>
    frontMatter.values.get('type')?.texts[0]?.toLowerCase() === 'practice' ? 'practice' : undefined,
  nothing,
  read({ kind, fileName, blocks, problems }) {
    if (kind !== 'practice') return nothing;
    const date = noteDate(blocks.frontMatter, fileName, /\d{4}-\d{2}-\d{2}/);
    const answers = answersIn(blocks, problems);
    return date && answers.length > 0 ? { practiceRuns: [{ line: 0, date, answers }] } : nothing;
  },
  gather: notes => ({
    practiceRuns: allOf(notes, facts => facts.practiceRuns).sort(
      (one, other) =>
        compareTexts(one.date, other.date) ||
        // "practice-2026-11-26.md" comes before "-2.md", and that before "-10.md".
        one.uri.length - other.uri.length ||
        compareTexts(one.uri, other.uri),
    ),
  }),
};

function answersIn({ headings, items }: Blocks, problems: NoteProblem[]): (PracticeAnswer & OnLine)[] {
  return headings.flatMap(({ line, text }, at) => {
    const end = headings[at + 1]?.line ?? Number.POSITIVE_INFINITY;
    const fields = fieldsIn(itemsBetween(items, line, end));
    if (!fields.has('chosen') && !fields.has('placed')) return [];
    const answer = answerIn(text, line, fields, problems);
    return answer ? [{ line, ...answer }] : [];
  });
}

type FieldName = keyof typeof answerLabels;
interface Field {
  readonly line: number;
  readonly value: string;
}

function fieldsIn(items: readonly Item[]): ReadonlyMap<FieldName, Field> {
  const fields = new Map<FieldName, Field>();
  for (const { line, raw } of items) {
    const [row = ''] = raw.split('\n', 1);
    const colon = row.indexOf(':');
    if (colon < 0) continue;
    const label = row.slice(0, colon).replaceAll(/[*_]/g, '').trim().toLowerCase();
    const name = (Object.keys(answerLabels) as FieldName[]).find(
      each => answerLabels[each].toLowerCase() === label,
    );
    const value = row
      .slice(colon + 1)
      .replaceAll(/[*_`]/g, ' ')
      .trim();
    if (name && !fields.has(name)) fields.set(name, { line, value });
  }
  return fields;
}

function answerIn(
  title: string,
  line: number,
  fields: ReadonlyMap<FieldName, Field>,
  problems: NoteProblem[],
): PracticeAnswer | undefined {
  const need = <T>(name: FieldName, read: (value: string) => T | undefined, wrong: string): T | undefined => {
    const field = fields.get(name);
    if (!field) {
      problems.push({ line, message: practiceProblems.halfAnswer, values: [answerLabels[name]] });
      return undefined;
    }
    const value = read(field.value);
    if (value === undefined)
      problems.push({ line: field.line, message: wrong, values: [answerLabels[name], field.value] });
    return value;
  };
  const reading = need('reading', readCell, practiceProblems.wrongStep);
  const placed = need('placed', readCell, practiceProblems.wrongStep);
  const chosen = need('chosen', readStyle, practiceProblems.wrongStyle);
  if (!reading || !placed || !chosen) return undefined;
  const rating = readRating(fields.get('chosen')?.value ?? '');
  const isScored = rating !== undefined || fields.has('best');
  const best = isScored ? need('best', readStyle, practiceProblems.wrongStyle) : undefined;
  if (isScored && !best) return undefined;
  if (best && !rating) {
    problems.push({
      line: fields.get('chosen')?.line ?? line,
      message: practiceProblems.noRating,
      values: [playbook[chosen].name],
    });
    return undefined;
  }
  return {
    id: fields.get('id')?.value || title,
    title,
    reading,
    placed,
    chosen,
    ...(best && rating && { scored: { best, rating } }),
  };
}

function readCell(value: string): Cell | undefined {
  const [first = '', second = ''] = value.split('/').map(each => each.trim().toLowerCase());
  const competence = competences.find(each => each === first);
  const commitment = commitments.find(each => each === second);
  return competence && commitment && { competence, commitment };
}

/** Reads the first word of a value as a style, by name or id. */
function readStyle(value: string): StyleId | undefined {
  const word = /^[\p{L}\d]+/u.exec(value)?.[0].toLowerCase();
  return styleIds.find(style => style.toLowerCase() === word || playbook[style].name.toLowerCase() === word);
}

function readRating(value: string): Rating | undefined {
  const words = value
    .toLowerCase()
    .split(/[\s,;:()]+/)
    .slice(1);
  return ratings.find(rating => words.includes(rating));
}
