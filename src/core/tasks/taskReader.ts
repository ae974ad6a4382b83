import { problemTexts } from '../../content/notebook/problems';
import type { Blocks, Heading } from '../markdown/blocks';
import type { NoteProblem } from '../markdown/frontMatter';
import { isPrivateHeading, isPrivateLabel } from '../markdown/privateMark';
import { isPublic } from '../notebook/isPublic';
import { noteFiles } from '../notebook/layout';
import { allOf, type Located, type OnLine, type Reader } from '../notebook/subjects';
import type { Rater } from '../styles/model';
import type { FramingFact, ReadingFact, Task, TaskEventFact, UsedStyleFact } from '../styles/task';
import { compareTexts } from '../text/compareTexts';
import { readFraming } from './framingLine';
import { nearTaskLines } from './nearTaskLines';
import { readReading } from './readingItem';
import { readHappening } from './taskEvent';
import { readTaskLine } from './taskLines';

interface Facts {
  readonly readings: readonly ReadingFact[];
  readonly events: readonly TaskEventFact[];
  readonly usedStyles: readonly UsedStyleFact[];
  readonly framings: readonly FramingFact[];
  /** Task names, in file order. */
  readonly tasks: readonly string[];
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly tasks: {
      readonly kind: 'tasks';
      readonly facts: Facts;
      readonly person: { readonly tasks: readonly Task[] };
    };
  }
}

const nothing: Facts = { readings: [], events: [], usedStyles: [], framings: [], tasks: [] };

/** `tasks.md`: one level 2 heading per task, with its dated lines below. */
export const taskReader: Reader<'tasks'> = {
  files: { [noteFiles.tasks]: 'tasks' },
  nothing,
  read({ kind, blocks, problems }) {
    if (kind !== 'tasks') return nothing;
    const headings = blocks.headings.filter(isTask);
    return { ...taskLines(blocks, headings, problems), tasks: headings.map(({ text }) => text) };
  },
  hints: ({ kind, blocks }) => (kind === 'tasks' ? nearTaskLines(blocks) : []),
  gather: notes => ({
    tasks: tasksOf(
      allOf(notes, facts => facts.tasks),
      allOf(notes, facts => facts.readings),
      allOf(notes, facts => facts.events),
      allOf(notes, facts => facts.usedStyles),
      allOf(notes, facts => facts.framings),
    ),
  }),
  shown({ tasks }) {
    const shown = tasks.flatMap(publicTask);
    return shown.length === tasks.length && shown.every((task, at) => task === tasks[at])
      ? {}
      : { tasks: shown };
  },
};

/** A heading that only marks the section below it as private is not a task. */
function isTask({ level, text }: Heading): boolean {
  return level === 2 && !isPrivateLabel(text);
}

function taskLines({ items }: Blocks, headings: readonly Heading[], problems: NoteProblem[]) {
  const readings: ReadingFact[] = [];
  const events: TaskEventFact[] = [];
  const usedStyles: UsedStyleFact[] = [];
  const framings: FramingFact[] = [];
  // Items and headings are both in file order, so one pass is enough.
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
      problems.push({ line, message: problemTexts.taskLine, values: [`${said.word}: ${words}`] });
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

const unknownFraming: Readonly<Record<string, string>> = {
  frame: problemTexts.frame,
  'temporary command': problemTexts.takeover,
};

function tasksOf(
  names: readonly string[],
  readings: readonly Located<ReadingFact>[],
  events: readonly Located<TaskEventFact>[],
  usedStyles: readonly Located<UsedStyleFact>[],
  framings: readonly Located<FramingFact>[],
): Task[] {
  const readingsOf = byTask(names, readings);
  const eventsOf = byTask(names, events);
  const usedOf = byTask(names, usedStyles);
  const framedBy = byTask(names, framings);
  return [...readingsOf].map(([name, own]) => {
    const by = (rater: Rater) => own.findLast(reading => reading.by === rater);
    const latest = by('lead') ?? by('member');
    return {
      name,
      readings: own,
      events: eventsOf.get(name) ?? [],
      usedStyles: usedOf.get(name) ?? [],
      ...latestFraming(framedBy.get(name) ?? []),
      ...(latest && { latest }),
    };
  });
}

function latestFraming(
  framings: readonly Located<FramingFact>[],
): Pick<Task, 'frame' | 'choice' | 'command'> {
  const frame = framings.findLast(each => each.kind === 'frame');
  const choice = framings.findLast(each => each.kind === 'choice');
  const command = framings.findLast(each => each.kind === 'command');
  return { ...(frame && { frame }), ...(choice && { choice }), ...(command && { command }) };
}

/** The task's own entries, oldest first; within a day, in file order. */
function byTask<T extends { readonly task: string; readonly date: string }>(
  names: readonly string[],
  facts: readonly T[],
): Map<string, T[]> {
  const tasks = new Map<string, T[]>(names.map(name => [name, []]));
  for (const fact of facts) tasks.get(fact.task)?.push(fact);
  for (const own of tasks.values()) own.sort((one, other) => compareTexts(one.date, other.date));
  return tasks;
}
function linesOf({ readings, events, usedStyles, frame, choice, command }: Task): readonly OnLine[][] {
  return [
    [...readings],
    [...events],
    [...usedStyles],
    [frame, choice, command].filter(fact => fact !== undefined),
  ];
}

/** The task without its private parts; empty if nothing else is left. */
function publicTask(task: Task): Task[] {
  // A task without any lines has only its name to hide.
  if (isPrivateHeading(task.name)) return [];
  if (linesOf(task).flat().every(isPublic)) return [task];
  const { name, frame, choice, command } = task;
  const readings = task.readings.filter(isPublic);
  const latest = readings.findLast(({ by }) => by === 'lead') ?? readings.at(-1);
  const shown: Task = {
    name,
    readings,
    events: task.events.filter(isPublic),
    usedStyles: task.usedStyles.filter(isPublic),
    ...only('frame', frame),
    ...only('choice', choice),
    ...only('command', command),
    ...(latest && { latest }),
  };
  return linesOf(shown).flat().length > 0 ? [shown] : [];
}

function only<K extends 'frame' | 'choice' | 'command'>(key: K, fact: Task[K]): Partial<Pick<Task, K>> {
  return fact && isPublic(fact as Located<OnLine>) ? ({ [key]: fact } as Pick<Task, K>) : {};
}
