import type { ActionFact } from '../actions/actionFact';
import type { FeedbackFact } from '../feedback/feedbackFact';
import { readParagraphs } from '../markdown/blocks';
import { linesWithin } from '../markdown/linesWithin';
import { privateRows } from '../markdown/privateParts';
import type { TopicFact } from '../meetings/meetingReader';
import { isNamed, isOwn, ownId } from '../notebook/layout';
import type { NotePlace, NotesView } from '../notebook/notesView';
import type { Located, Person } from '../notebook/subjects';
import type { Task } from '../styles/task';
import { publicPerson } from './publicPerson';
import { readFacts } from './readFacts';

/**
 * What a shared screen may show. It leaves out everything private, concerns, developmental feedback not yet given,
 * readings and what follows from them, events on a task, development plans and their actions, and all of the lead's own
 * notes. This is the only place that decides it, for facts and for texts.
 */
export const sharedScreen: NotesView = { person: onSharedScreen, text: textOnSharedScreen };

function onSharedScreen(whole: Person): Person {
  if (isOwn(whole)) return emptyPerson(whole);
  const person = withoutFiles(publicPerson(whole), new Set(whole.plans.map(({ uri }) => uri)));
  const isShown = shownActions(whole);
  return {
    ...person,
    actions: person.actions.filter(isShown),
    setAside: person.setAside.filter(isShown),
    topics: person.topics.filter(topic => !isConcern(topic)),
    feedback: person.feedback.filter(entry => !isUnsaid(entry)),
    tasks: person.tasks.map(withoutReadings),
    // What someone wants to improve stays between the two of them.
    plans: [],
    expectations: person.expectations.map(({ style: _, ...fact }) => fact),
    // A problem quotes its line and offers all of it for repair.
    problems: person.problems.map(({ values, fix: _, ...problem }) => ({
      ...problem,
      ...(values && { values: values.map(() => '…') }),
    })),
  };
}

/** Removes facts from these files, such as the actions of a development plan. */
function withoutFiles(person: Person, files: ReadonlySet<string>): Person {
  if (files.size === 0) return person;
  const parts = Object.entries(person).map(([key, part]) => [
    key,
    Array.isArray(part) ? part.filter((fact: { readonly uri?: string }) => !files.has(fact.uri ?? '')) : part,
  ]);
  return Object.fromEntries(parts) as Person;
}

/** The lead's own notes are about how the lead is doing. */
function emptyPerson(person: Person): Person {
  const parts = Object.entries(person).map(([key, part]) => [key, Array.isArray(part) ? [] : part]);
  return Object.fromEntries(parts) as Person;
}

/**
 * False for an action in developmental feedback not yet given, and for one below a line of a task that is not itself an
 * action.
 */
function shownActions({ feedback, actions, setAside }: Person): (action: Located<ActionFact>) => boolean {
  const at = (uri: string, line: number) => `${line} ${uri}`;
  const unsaid = new Set(
    feedback
      .filter(isUnsaid)
      .flatMap(({ uri, line, end }) => Array.from({ length: end - line }, (_, row) => at(uri, line + row))),
  );
  const known = new Set([...actions, ...setAside].map(({ uri, line }) => at(uri, line)));
  return ({ uri, line, within }) =>
    !unsaid.has(at(uri, line)) &&
    (within === undefined || !isNamed('tasks', uri) || known.has(at(uri, within)));
}

function isConcern({ kind }: Pick<TopicFact, 'kind'>): boolean {
  return kind === 'concern';
}

function isUnsaid({ kind, delivered }: FeedbackFact): boolean {
  return kind === 'developmental' && delivered !== true;
}

/**
 * Task demands are about the work. Styles, readings, the lead's choice in a conflict, and events, such as an absence
 * or an outcome not met, are about the person.
 */
function withoutReadings({ name, frame }: Task): Task {
  return { name, readings: [], usedStyles: [], events: [], ...(frame && { frame }) };
}

/** Replaces hidden lines with empty ones, so that each line keeps its number. */
function textOnSharedScreen({ name, person, hidden: isHidden }: NotePlace, text: string): string {
  if (isHidden || person === ownId) return '';
  const blocks = readParagraphs(text);
  const { lines, items } = blocks;
  const facts = readFacts(name, person, text);
  if (facts.plans.length > 0) return '';
  const ends = new Map(items.map(({ line, end }) => [line, end]));
  const whole = ({ line }: { readonly line: number }) => ({ line, end: ends.get(line) ?? line + 1 });
  const rows = [
    ...privateRows(blocks),
    ...facts.topics.filter(isConcern).map(whole),
    ...facts.feedback.filter(isUnsaid),
    ...[...facts.readings, ...facts.usedStyles, ...facts.events].map(whole),
    ...facts.framings.filter(({ kind }) => kind !== 'frame').map(whole),
    ...items.filter(item => facts.kind === 'expectations' && styleField.test(item.text)).map(whole),
  ];
  if (rows.length === 0) return text;
  const isCovered = linesWithin(rows, lines.count);
  return Array.from({ length: lines.count }, (_, at) => (isCovered(at) ? '' : lines.at(at))).join('\n');
}

/** Every label of the style field begins this way; any other line that does is hidden too, to be safe. */
const styleField = /^[*_`]{0,3}style\b/i;
