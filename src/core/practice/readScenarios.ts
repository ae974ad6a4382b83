import { practiceProblems } from '../../content/practice/problems';
import { playbook } from '../../content/styles/playbook';
import { type Blocks, readBlocks } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { uniqueIds } from '../people/personId';
import { singleSpaced } from '../singleSpaced';
import { commitments, competences, drivers, type StyleId, styleIds, trends } from '../styles/model';
import { bestOf, type Rating, ratings, type Scenario, type StoryReading } from './scenario';

/** The scenarios of one file, and the problems in those left out. */
export interface ReadScenarios {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly NoteProblem[];
}

/** A longer file is not read; on disk in bytes, in an editor in UTF-16 units. */
export const largestScenarioFile = 64_000;

/**
 * Reads a file of the folder `scenarios` (media/docs/file-format.md): each heading with a response or a reading below
 * it is a scenario. A scenario with a problem is left out and does not hide the others. `idOf` creates the ids, which
 * differ between files.
 */
export function readScenarios(
  uri: string,
  fileName: string,
  text: string,
  idOf: (words: string) => string = uniqueIds([]),
): ReadScenarios {
  if (text.length > largestScenarioFile)
    return { scenarios: [], problems: [{ line: 0, message: practiceProblems.tooLarge }] };
  const pieces = piecesIn(readBlocks(text), fileName.replace(/\.md$/i, ''));
  if (pieces.length === 0)
    return { scenarios: [], problems: [{ line: 0, message: practiceProblems.nothing }] };
  const scenarios: Scenario[] = [];
  const problems: NoteProblem[] = [];
  for (const piece of pieces) {
    const found: NoteProblem[] = [];
    const words = `own ${fileName.replace(/\.md$/i, '')}${pieces.length > 1 ? ` ${piece.title}` : ''}`;
    const id = idOf(words);
    const scenario = scenarioIn(piece, id, uri, found);
    if (scenario && found.length === 0) scenarios.push(scenario);
    problems.push(...found);
  }
  return { scenarios, problems };
}

type FieldName = 'reading' | 'unscored' | 'reason' | 'lesson' | 'first' | 'discuss';

interface Labeled {
  readonly line: number;
  /** The text in parentheses after the label. */
  readonly mark: string;
  readonly words: string[];
}

/** A heading with its content, up to the next heading. */
interface Piece {
  readonly title: string;
  readonly line: number;
  readonly situation: readonly string[];
  readonly fields: readonly (Labeled & { readonly name: FieldName })[];
  readonly options: readonly (Labeled & { readonly style: StyleId })[];
}

const marker = /^(?:[-*+]|\d{1,9}[.)]) /;
const option =
  /^[*_]{0,3}(S[1-4]|Directing|Coaching|Supporting|Delegating)[*_]{0,3} ?(?:\(([^()]*)\))? ?[*_]{0,3}:[*_]{0,3}/i;
const label =
  /^[*_]{0,3}(reading|unscored(?:, to discuss)?|reason|lesson|first|discuss)[*_]{0,3} ?(?:\(([^()]*)\))? ?[*_]{0,3}:[*_]{0,3}/i;
const rule = /^(?:=+|-+|\*{3,}|_{3,})$/;

function piecesIn({ lines, frontMatter, headings, opaque }: Blocks, fileName: string): readonly Piece[] {
  const isHidden = new Uint8Array(lines.count);
  for (const { line, end } of opaque) isHidden.fill(1, line, end);
  const starts = [
    { text: fileName, line: frontMatter.lines - 1 },
    ...headings.map(({ text, line }) => ({ text, line })),
  ];
  return starts.flatMap(({ text, line }, at) => {
    const rows: { readonly line: number; readonly row: string }[] = [];
    const end = starts[at + 1]?.line ?? lines.count;
    for (let row = Math.max(0, line + 1); row < end; row++)
      if (!isHidden[row])
        rows.push({
          line: row,
          row: singleSpaced(lines.at(row).trim()),
        });
    const piece = pieceOf(text.replace(/^P\d{2,3} /, '').trim() || fileName, Math.max(0, line), rows);
    return piece.options.length > 0 || piece.fields.some(({ name }) => name === 'reading') ? [piece] : [];
  });
}

function pieceOf(
  title: string,
  line: number,
  rows: readonly { readonly line: number; readonly row: string }[],
): Piece {
  const situation: string[] = [];
  const fields: (Labeled & { readonly name: FieldName })[] = [];
  const options: (Labeled & { readonly style: StyleId })[] = [];
  /** What a line without a label belongs to; the situation comes first. */
  let target: string[] | undefined = situation;
  let isNew = true;
  for (const { line: at, row } of rows) {
    if (row === '') {
      isNew = true;
      continue;
    }
    if (rule.test(row)) continue;
    const words = row.replace(marker, '');
    const [wholeOption, named = '', rating = ''] = option.exec(words) ?? [];
    const [wholeLabel, name = '', mark = ''] = label.exec(words) ?? [];
    if (wholeOption !== undefined) {
      target = [words.slice(wholeOption.length).trim()];
      options.push({ line: at, mark: rating.trim(), words: target, style: styleOf(named) });
    } else if (wholeLabel !== undefined) {
      target = [words.slice(wholeLabel.length).trim()];
      fields.push({ line: at, mark: mark.trim().toLowerCase(), words: target, name: fieldOf(name) });
      // The line says what the story is about; the story itself may follow on the next one.
      if (fieldOf(name) === 'unscored') target = situation;
    } else if (isNew || target === undefined || target.length === 0) target?.push(row);
    else target[target.length - 1] = `${target.at(-1)} ${row}`.trim();
    isNew = false;
  }
  return { title, line, situation, fields, options };
}

function styleOf(named: string): StyleId {
  const word = named.toLowerCase();
  return (
    styleIds.find(style => style.toLowerCase() === word || playbook[style].name.toLowerCase() === word) ??
    'S1'
  );
}

function fieldOf(name: string): FieldName {
  const word = name.toLowerCase();
  return word.startsWith('unscored') ? 'unscored' : (word as FieldName);
}

function scenarioIn(piece: Piece, id: string, uri: string, problems: NoteProblem[]): Scenario | undefined {
  const { title, line, fields, options } = piece;
  const problem = (at: number, message: string, ...values: string[]) => {
    problems.push({ line: at, message, ...(values.length > 0 && { values }) });
  };
  const field = (name: FieldName) => fields.find(each => each.name === name);
  const said = (name: FieldName) => joined(field(name)?.words ?? []);
  const situation = joined(piece.situation);
  if (situation === '') problem(line, practiceProblems.noSituation);
  const readings = fields.filter(({ name }) => name === 'reading');
  const main = readings.find(({ mark }) => mark !== 'member');
  const member = readings.find(({ mark }) => mark === 'member');
  if (!main) problem(line, practiceProblems.noReading);
  const [reading, theirs] = [main, member].map(each => {
    const found = each && readStory(each.words[0] ?? '');
    if (each && !found) problem(each.line, practiceProblems.wrongReading, each.words[0] ?? '');
    return found;
  });
  const texts = optionsIn(options, line, problem);
  const isToDiscuss = field('unscored') !== undefined || options.every(({ mark }) => isUnrated(mark));
  const rated = isToDiscuss ? undefined : ratingsIn(options, problem);
  const reason = said('reason');
  if (reason === '') problem(field('reason')?.line ?? line, practiceProblems.noReason);
  if (!reading || !texts || (!isToDiscuss && !rated)) return undefined;
  const best = rated && bestOf(rated);
  const named = /\bbest: ?[*_]{0,3}(S[1-4])/i.exec(main?.words[0] ?? '')?.[1]?.toUpperCase();
  if (best && named && named !== best) problem(main?.line ?? line, practiceProblems.otherBest, named, best);
  const [topic, first, discuss] = [said('unscored').replace(/\.$/, ''), said('first'), said('discuss')];
  return {
    id,
    title,
    situation,
    team: main?.mark === 'team',
    reading,
    options: texts,
    reason,
    lesson: said('lesson'),
    ...(rated && { ratings: rated }),
    ...(topic && { topic }),
    ...(first && { first }),
    ...(discuss && { discuss }),
    ...(theirs && { member: theirs }),
    own: { uri, line },
  };
}

function joined(words: readonly string[]): string {
  return words.filter(Boolean).join('\n\n');
}

type Problem = (line: number, message: string, ...values: string[]) => void;

function optionsIn(
  options: Piece['options'],
  line: number,
  problem: Problem,
): Readonly<Record<StyleId, string>> | undefined {
  const texts = new Map<StyleId, string>();
  for (const { style, words, line: at } of options) {
    const text = joined(words);
    if (texts.has(style)) problem(at, practiceProblems.sameOption, style);
    else if (text === '') problem(at, practiceProblems.emptyOption, style);
    texts.set(style, texts.get(style) ?? text);
  }
  for (const style of styleIds) if (!texts.has(style)) problem(line, practiceProblems.noOption, style);
  const [S1, S2, S3, S4] = styleIds.map(style => texts.get(style));
  return S1 && S2 && S3 && S4 ? { S1, S2, S3, S4 } : undefined;
}

function ratingsIn(
  options: Piece['options'],
  problem: Problem,
): Readonly<Record<StyleId, Rating>> | undefined {
  const rated = new Map<StyleId, Rating>();
  for (const { style, mark, line } of options) {
    const rating = ratings.find(each => each === mark.toLowerCase());
    if (!rating && mark === '') problem(line, practiceProblems.noRating, style);
    else if (!rating) problem(line, practiceProblems.wrongRating, mark);
    else if ([...rated.values()].includes(rating)) problem(line, practiceProblems.sameRating, rating);
    else rated.set(style, rating);
  }
  const [S1, S2, S3, S4] = styleIds.map(style => rated.get(style));
  return S1 && S2 && S3 && S4 ? { S1, S2, S3, S4 } : undefined;
}

function isUnrated(mark: string): boolean {
  return mark === '' || /^to discuss\b/i.test(mark);
}

/** "low / high / up; driver both. Best: S1", also with the names of the scales. */
function readStory(text: string): StoryReading | undefined {
  const [head = ''] = text.split('.', 1);
  const parts = head
    .toLowerCase()
    .split(/[/,;]/)
    .map(part => part.trim().split(' ').at(-1) ?? '');
  const [first, second, ...rest] = parts;
  const competence = competences.find(each => each === first);
  const commitment = commitments.find(each => each === second);
  if (!competence || !commitment) return undefined;
  const driver = drivers.find(each => rest.includes(each));
  return {
    competence,
    commitment,
    trend: trends.find(each => rest.includes(each)) ?? 'unknown',
    ...(driver && { driver }),
  };
}
