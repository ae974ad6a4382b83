import { type ActionText, readAction } from '../actions/actionItem';
import { isEmptyTask } from '../actions/completeAction';
import { isCalendarDate, isDayDuration } from '../dates/calendar';
import type { ExpectationFact } from '../expectations/model';
import { readExpectations } from '../expectations/readExpectations';
import { readFeedback } from '../feedback/feedbackEntry';
import type { FeedbackFact } from '../feedback/feedbackFact';
import { type Blocks, type Heading, readBlocks, readParagraphs } from '../markdown/blocks';
import type { FrontMatter, NoteProblem } from '../markdown/frontMatter';
import { mergeConflict } from '../markdown/mergeConflict';
import { isPrivateLabel, mayBePrivate } from '../markdown/privateMark';
import { privateRows } from '../markdown/privateParts';
import { readBox } from '../markdown/taskState';
import { type PreparedPart, readPrepared } from '../meetings/prepared';
import { readTopic, type TopicText } from '../meetings/topicItem';
import { frameTexts } from '../styles/frameTexts';
import type { FramingFact, ReadingFact, TaskEventFact, UsedStyleFact } from '../styles/task';
import { readFraming } from '../tasks/framingLine';
import { readReading } from '../tasks/readingItem';
import { readHappening } from '../tasks/taskEvent';
import { readTaskLine } from '../tasks/taskLines';
import { isVisible } from '../text/visible';
import { isCopy } from './copyMark';
import { nearMisses } from './nearMisses';
import { nearNote, withFixes } from './nearNote';
import { nearTexts } from './nearTexts';
import { unreadable } from './unreadable';

/** What a person's profile says; a key that is missing or wrong is left out. */
export interface Profile {
  readonly name?: string;
  readonly role?: string;
  readonly emails: readonly string[];
  readonly cadence?: string;
  readonly since?: string;
  readonly pausedUntil?: string;
}

/** Where a fact stands. */
export interface OnLine {
  readonly line: number;
  /** It stands in a private part, and is left out of what others may see. */
  readonly private?: true;
}

export interface ActionFact extends ActionText, OnLine {
  readonly done: boolean;
  /** The item's text as it stands in the note, to find it again. */
  readonly raw: string;
}

/** An action that is neither open nor done, by its box `[-]`, `[>]` or `[<]`. */
export interface SetAsideFact extends ActionFact {
  readonly state: 'dropped' | 'moved';
}

export interface TopicFact extends TopicText, OnLine {
  readonly raised: boolean;
}

/** A `copy` is no note: nothing in it counts. */
export type NoteKind =
  | 'profile'
  | 'inbox'
  | 'tasks'
  | 'feedback'
  | 'expectations'
  | 'next'
  | 'one-on-one'
  | 'other'
  | 'copy';

/** All that one file of a person's folder says (media/docs/file-format.md). Lines count from 0. */
export interface NoteFacts {
  readonly kind: NoteKind;
  /** Calendar date of a 1:1 note. */
  readonly date?: string;
  readonly profile?: Profile;
  readonly actions: readonly ActionFact[];
  /** Actions that were dropped or moved elsewhere: they count nowhere. */
  readonly setAside: readonly SetAsideFact[];
  readonly topics: readonly TopicFact[];
  readonly readings: readonly ReadingFact[];
  readonly events: readonly TaskEventFact[];
  readonly usedStyles: readonly UsedStyleFact[];
  readonly framings: readonly FramingFact[];
  /** Entries of the feedback log, in the order of the file. */
  readonly feedback: readonly FeedbackFact[];
  /** What was agreed on, in the order of the file. */
  readonly expectations: readonly ExpectationFact[];
  /** What waits for the next 1:1 besides actions, in the order of the file. */
  readonly prepared: readonly PreparedPart[];
  /** Names of the tasks, in the order of the file. */
  readonly tasks: readonly string[];
  readonly problems: readonly NoteProblem[];
}

/**
 * Reads one file of a person's folder; never fails, what cannot be read is in `problems`. `hidden`: its name, or that of
 * a folder it is in, says that all of it is private.
 */
export function readFacts(fileName: string, person: string, text: string, hidden = false): NoteFacts {
  try {
    return factsOf(fileName, person, text, hidden);
  } catch (fault) {
    // A file that no reader was made for stops no other.
    return { ...factsOf(fileName, person, '', hidden), problems: [unreadable('file', fault)] };
  }
}

function factsOf(fileName: string, person: string, text: string, hidden: boolean): NoteFacts {
  const read = hidden || mayBePrivate(text) ? readParagraphs(text) : undefined;
  const blocks = read ?? readBlocks(text);
  const { frontMatter } = blocks;
  if (isCopy(frontMatter)) return nothing;
  const problems = [...frontMatter.problems];
  const named = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(fileName)?.[1];
  const type = frontMatter.values.get('type')?.texts[0];
  const written = checked(frontMatter, 'date', isCalendarDate, 'A date is written yyyy-mm-dd.', problems);
  const date = written ?? (named && isCalendarDate(named) ? named : undefined);
  const kind = kindOf(fileName, type, date);
  const tasks = kind === 'tasks' ? blocks.headings.filter(isTask) : [];
  const facts: NoteFacts = {
    kind,
    ...(kind === 'one-on-one' && date && { date }),
    ...(kind === 'profile' && { profile: readProfile(frontMatter, problems) }),
    actions: kind === 'inbox' ? [] : actions(blocks, person),
    setAside: kind === 'inbox' ? [] : setAside(blocks, person),
    topics: kind === 'inbox' ? topics(blocks) : [],
    ...taskLines(blocks, tasks, problems),
    feedback: kind === 'feedback' ? readFeedback(blocks, problems) : [],
    expectations: kind === 'expectations' ? readExpectations(blocks, problems) : [],
    prepared: kind === 'next' ? readPrepared(text) : [],
    tasks: tasks.map(heading => heading.text),
    problems: [
      ...withFixes(problems, blocks),
      ...conflicts(blocks, text),
      ...nearMisses(blocks, kind),
      ...nearNote(fileName, kind, blocks),
    ],
  };
  if (read)
    markPrivate(
      facts,
      blocks.lines.count,
      hidden ? [{ line: 0, end: blocks.lines.count }] : privateRows(read),
    );
  return facts;
}

/** A heading that only says that what is below is private names no task. */
function isTask({ level, text }: Heading): boolean {
  return level === 2 && !isPrivateLabel(text);
}

/** Says of each fact in a private part that it is, in place: the facts are fresh. */
function markPrivate(
  facts: NoteFacts,
  count: number,
  rows: readonly { readonly line: number; readonly end: number }[],
): void {
  const hidden = new Uint8Array(count);
  for (const { line, end } of rows) hidden.fill(1, line, end);
  const mark = (placed: readonly OnLine[]) => {
    for (const fact of placed) if (hidden[fact.line]) Object.assign(fact, { private: true });
  };
  for (const part of facts.prepared) if (hidden[part.line]) Object.assign(part, { isPrivate: true });
  const {
    actions,
    setAside: aside,
    topics,
    readings,
    events,
    usedStyles,
    framings,
    feedback,
    expectations,
  } = facts;
  for (const placed of [
    actions,
    aside,
    topics,
    readings,
    events,
    usedStyles,
    framings,
    feedback,
    expectations,
  ])
    mark(placed);
  for (const { log } of expectations) mark(log);
}

const nothing: NoteFacts = {
  kind: 'copy',
  actions: [],
  setAside: [],
  topics: [],
  readings: [],
  events: [],
  usedStyles: [],
  framings: [],
  feedback: [],
  expectations: [],
  tasks: [],
  prepared: [],
  problems: [],
};

/** What a merge left has to be settled by the lead. */
function conflicts(blocks: Blocks, text: string): NoteProblem[] {
  const line = mergeConflict(text, blocks);
  return line === undefined ? [] : [{ line, message: nearTexts.unsettled }];
}

function kindOf(fileName: string, type: string | undefined, date: string | undefined): NoteKind {
  switch (fileName.toLowerCase()) {
    case 'profile.md':
      return 'profile';
    case 'inbox.md':
      return 'inbox';
    case 'tasks.md':
      return 'tasks';
    case 'feedback.md':
      return 'feedback';
    case 'expectations.md':
      return 'expectations';
    case 'next.md':
      return 'next';
  }
  return date && (type === '1-1' || /^\d{4}-\d{2}-\d{2}(?!\d)/.test(fileName)) ? 'one-on-one' : 'other';
}

function readProfile(frontMatter: FrontMatter, problems: NoteProblem[]): Profile {
  const { values } = frontMatter;
  const name = checked(
    frontMatter,
    'name',
    isVisible,
    'A name has at least one character that can be seen.',
    problems,
  );
  const role = values.get('role')?.texts[0];
  const isDate = 'A date is written yyyy-mm-dd.';
  const cadence = checked(
    frontMatter,
    'cadence',
    isDayDuration,
    'A cadence is a duration in days, such as P1W or P2W.',
    problems,
  );
  const since = checked(frontMatter, 'since', isCalendarDate, isDate, problems);
  const pausedUntil = checked(frontMatter, 'paused-until', isCalendarDate, isDate, problems);
  return {
    ...(name && { name }),
    ...(role && { role }),
    emails: (values.get('emails') ?? values.get('email'))?.texts ?? [],
    ...(cadence && { cadence }),
    ...(since && { since }),
    ...(pausedUntil && { pausedUntil }),
  };
}

function checked(
  { values }: FrontMatter,
  key: string,
  isRight: (text: string) => boolean,
  advice: string,
  problems: NoteProblem[],
): string | undefined {
  const value = values.get(key);
  const text = value?.texts[0];
  if (!value || (!text && !value.nested)) return undefined;
  if (text && !value.nested && isRight(text)) return text;
  problems.push({
    line: value.line,
    message: `"{0}: {1}" is not understood. ${advice}`,
    values: [key, value.nested ?? text ?? ''],
  });
  return undefined;
}

function actions({ items }: Blocks, person: string): ActionFact[] {
  return items.flatMap(item =>
    item.done === undefined || isEmptyTask(item)
      ? []
      : [{ line: item.line, done: item.done, raw: item.text, ...readAction(item.text, person) }],
  );
}

function setAside({ items }: Blocks, person: string): SetAsideFact[] {
  return items.flatMap(({ line, text, aside: state }) => {
    if (!state) return [];
    const words = text.slice(readBox(text)?.length ?? 0);
    return [{ line, done: false, raw: text, state, ...readAction(words, person) }];
  });
}

function topics({ items }: Blocks): TopicFact[] {
  return items.flatMap(({ line, text, done }) =>
    done === undefined ? [] : [{ line, raised: done, ...readTopic(text) }],
  );
}

function taskLines({ items }: Blocks, headings: readonly Heading[], problems: NoteProblem[]) {
  const readings: ReadingFact[] = [];
  const events: TaskEventFact[] = [];
  const usedStyles: UsedStyleFact[] = [];
  const framings: FramingFact[] = [];
  // Items and headings both stand in the order of the file.
  let at = 0;
  for (const { line, text, done } of headings.length > 0 ? items : []) {
    while (headings[at + 1] && (headings[at + 1]?.line ?? 0) < line) at++;
    const heading = headings[at];
    if (!heading || done !== undefined || line < heading.line || line >= heading.sectionEnd) continue;
    const task = heading.text;
    const reading = readReading(text);
    if (reading) readings.push({ line, task, ...reading });
    const said = reading ? undefined : readTaskLine(text);
    const other = said && readHappening(said);
    if (other?.kind === 'event') events.push({ line, task, ...bare(other) });
    else if (other?.kind === 'style-used') usedStyles.push({ line, task, ...bare(other) });
    else if (said && other) {
      const [words = ''] = said.text.split('\n', 1);
      problems.push({ line, message: unknownLine, values: [`${said.word}: ${words}`] });
    }
    const framing = said && readFraming(said);
    if (framing === 'unknown') problems.push({ line, message: unknownFraming[said?.word ?? ''] ?? '' });
    else if (framing) framings.push({ line, task, ...framing });
  }
  return { readings, events, usedStyles, framings };
}

function bare<T extends { readonly kind: string }>({ kind: _, ...rest }: T): Omit<T, 'kind'> {
  return rest;
}

const unknownFraming: Readonly<Record<string, string>> = frameTexts.unknownLine;

const unknownLine =
  '"{0}" is not understood. A line about a task says outcome: met or unmet; style used: and a style; or event: with task changed, check-in slipped, absence, role changed, asked for it or obstacle.';
