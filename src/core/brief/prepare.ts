import type { ActionFact } from '../actions/actionFact';
import { addDuration, daysBetween } from '../dates/calendar';
import { expectationsFor } from '../expectations/asking';
import type { ExpectationFact } from '../expectations/model';
import { type FeedbackBefore, feedbackBefore } from '../feedback/balance';
import type { TopicFact } from '../meetings/meetingReader';
import { oneOnOneNote } from '../meetings/oneOnOneNote';
import type { PreparedPart } from '../meetings/prepared';
import type { Located, Person } from '../notebook/subjects';
import type { FreshWeeks } from '../styles/freshness';
import { type Standing, standingOf } from '../styles/standing';
import type { ReadingFact } from '../styles/task';
import { publicPerson } from '../subjects/publicPerson';
import { compareTexts } from '../text/compareTexts';
import { carriedOver } from './carryOver';
import { chooseQuestions, type Question, type QuestionGroup, questionsIn } from './questions';

/** Whether something came up at the last 1:1 or later, or was carried over from before. */
export type Age = 'new' | 'continuing';

export interface DatedAction extends Located<ActionFact> {
  /** Calendar date of the 1:1 where it was agreed; `undefined` for an action in another file. */
  readonly opened?: string;
}

export interface OpenAction extends DatedAction {
  readonly age: Age;
}

export interface OpenTopic extends Located<TopicFact> {
  readonly age: Age;
}

/** A task whose reading is due or overdue, because of events or its age. */
export interface StaleTask {
  readonly name: string;
  readonly latest: Located<ReadingFact>;
  readonly standing: Standing;
}

/** What a lead wants to know before a 1:1: a view of the current notes for one day. */
export interface Brief {
  readonly person: Pick<Person, 'id' | 'name'>;
  /** Calendar date of the 1:1. */
  readonly date: string;
  /** The day's note, which may not exist yet. */
  readonly note: { readonly uri: string; readonly exists: boolean };
  /** The latest 1:1 before the day; a planned one does not count. */
  readonly last?: { readonly uri: string; readonly date: string };
  /** Calendar date, during a leave or pause. */
  readonly awayUntil?: string;
  /** What is waiting for this 1:1 besides actions, without anything that is for the lead alone. */
  readonly prepared: readonly Located<PreparedPart>[];
  /** From every earlier note, earliest due first. */
  readonly actions: readonly OpenAction[];
  /** In inbox order. */
  readonly topics: readonly OpenTopic[];
  /** Actions done and topics raised since the last 1:1, as far as the notes say when. */
  readonly resolved: {
    readonly actions: readonly DatedAction[];
    readonly topics: readonly Located<TopicFact>[];
  };
  readonly tasks: readonly StaleTask[];
  /** Expectations that need something on the day or are due before the next 1:1, most urgent first. */
  readonly expectations: readonly Located<ExpectationFact>[];
  /** `undefined` if the person has no feedback log. */
  readonly feedback?: FeedbackBefore;
  /** Three to five; if the day's note already has some, those. */
  readonly questions: readonly Question[];
  /** The questions are in the day's note. */
  readonly asked: boolean;
}

/** Returns a note's text, to search for questions; only the day's note and the three before it matter. */
export type NoteText = (uri: string) => string | undefined;

/** In how many of the last meetings a question must not have been asked. */
const meetingsWithoutRepeat = 3;

/** The notes whose texts `prepare` requests. */
export function notesToRead(person: Person, date: string): readonly string[] {
  return [...ownNotes(person, date), ...earlierNotes(person, date)];
}

/**
 * Prepares the brief for a day's 1:1. Whatever the day, it shows the current state of actions, topics, and readings.
 * `say` translates questions as they may have been written into notes; `weeks` is how long readings stay fresh. The
 * brief contains nothing private, because it may be on a shared screen.
 */
export function prepare(
  root: string,
  whole: Person,
  date: string,
  text: NoteText,
  say?: (text: string) => string,
  weeks?: FreshWeeks,
): Brief {
  const person = publicPerson(whole);
  const { lastOneOnOne = '' } = person;
  const last = person.oneOnOnes.find(note => note.date < date && note.date <= lastOneOnOne);
  const isNew = (day: string | undefined) => !last || (day !== undefined && day >= last.date);
  const dates = new Map(person.oneOnOnes.map(note => [note.uri, note.date]));
  const open = carriedOver(person, date);
  const dated = (action: Located<ActionFact>): DatedAction => {
    const opened = dates.get(action.uri);
    return { ...action, ...(opened && { opened }) };
  };
  const actions = open.actions.map(dated).map(action => ({
    ...action,
    age: age(action.uri === person.prepared?.uri || isNew(action.opened)),
  }));
  const tasks = person.tasks.flatMap(task => {
    const { name, latest } = task;
    const standing = standingOf(task, date, weeks);
    return latest && standing && standing.state !== 'fresh' ? [{ name, latest, standing }] : [];
  });
  const feedback = feedbackBefore(person, date);
  const written = ownNotes(person, date).flatMap(uri => questionsIn(text(uri) ?? '', say));
  const asked = earlierNotes(person, date).flatMap(uri => questionsIn(text(uri) ?? '', say));
  return {
    person: { id: person.id, name: person.name },
    date,
    note: {
      uri: oneOnOneNote(root, person, date).uri,
      exists: person.oneOnOnes.some(note => note.date === date),
    },
    ...(last && { last }),
    ...(person.pausedUntil && date < person.pausedUntil && { awayUntil: person.pausedUntil }),
    prepared: person.prepared?.parts ?? [],
    actions,
    topics: open.topics.map(topic => ({ ...topic, age: age(isNew(topic.date)) })),
    resolved: {
      actions: last
        ? person.actions.filter(action => resolvedSince(action, dates.get(action.uri), last.date)).map(dated)
        : [],
      topics: last
        ? person.topics.filter(
            ({ raised, date: caught }) => raised && caught !== undefined && caught > last.date,
          )
        : [],
    },
    tasks,
    expectations: expectationsFor(person.expectations, date, person.cadence),
    ...(feedback && { feedback }),
    questions:
      written.length > 0
        ? written
        : chooseQuestions({
            person: person.id,
            date,
            groups: groupsFor(person, date, last?.date),
            asked: new Set(asked.map(question => question.text)),
          }),
    asked: written.length > 0,
  };
}

function age(isNew: boolean): Age {
  return isNew ? 'new' : 'continuing';
}

function ownNotes({ oneOnOnes }: Person, date: string): readonly string[] {
  return oneOnOnes.filter(note => note.date === date).map(note => note.uri);
}

function earlierNotes({ oneOnOnes }: Person, date: string): readonly string[] {
  return oneOnOnes
    .filter(note => note.date < date)
    .slice(0, meetingsWithoutRepeat)
    .map(note => note.uri);
}

/** Done after the last 1:1, or agreed in it and done on an unknown day. */
function resolvedSince({ done, doneOn }: ActionFact, opened: string | undefined, last: string): boolean {
  return done && (doneOn === undefined ? opened === last : doneOn > last);
}

/** What to ask about, most urgent first: the occasion, what is missing, the styles, what is late. */
function groupsFor(person: Person, date: string, last: string | undefined): readonly QuestionGroup[] {
  const latest = person.tasks
    .flatMap(task => task.latest ?? [])
    .sort((one, other) => compareTexts(other.date, one.date));
  const drivers = latest.flatMap(({ driver }) =>
    driver === 'both' ? (['motivation', 'confidence'] as const) : (driver ?? []),
  );
  const late = person.actions.some(action => !action.done && action.due !== undefined && action.due < date);
  return [
    ...occasion(person, date, last),
    ...[...new Set(drivers)].slice(0, 1),
    ...[...new Set(latest.map(reading => reading.style))].slice(0, 2),
    ...(late ? (['commitments'] as const) : []),
  ];
}

function occasion(person: Person, date: string, last: string | undefined): readonly QuestionGroup[] {
  if (!last) return ['first', 'first'];
  if (person.pausedUntil && last < person.pausedUntil && person.pausedUntil <= date)
    return ['after-leave', 'after-leave'];
  const twice = addDuration(addDuration(last, person.cadence), person.cadence);
  return date > twice && daysBetween(last, date) > longGapDays ? ['long-gap'] : [];
}

/** A weekly 1:1 skipped once or twice is not a long gap. */
const longGapDays = 21;
