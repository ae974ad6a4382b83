import type { ActionFact } from '../actions/actionFact';
import { gapRowsOf } from '../expectations/gaps';
import { dayOf, wasGiven } from '../feedback/balance';
import type { Person } from '../notebook/subjects';
import type { ReadingFact, Task } from '../styles/task';
import type {
  CauseRow,
  FeedbackRow,
  Insights,
  PromiseResult,
  PromiseRow,
  StyleMoment,
  SupportRow,
} from './insights';
import { type Meetings, meetingsOf } from './rhythm';

/** Everything that a person's notes can show, independent of the period. */
export interface PersonPast extends Omit<Insights, 'rhythm' | 'tasks'> {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly meetings: Meetings;
  readonly tasks: readonly Task[];
}

/** Collects what a person's notes can show on a day. Do not pass private parts: any of the result may be shown. */
export function personPast(person: Person, today: string): PersonPast {
  const { id, name, tasks, expectations } = person;
  const log = expectations.flatMap(fact => fact.log.map(entry => ({ fact, entry })));
  return {
    person: { id, name },
    meetings: meetingsOf(person, today),
    promises: promisesOf(person, today),
    tasks,
    styles: tasks.flatMap(task => stylesOf(person, task)),
    feedback: person.feedback.filter(wasGiven).map((entry): FeedbackRow => {
      const { kind, title, uri, line } = entry;
      return { person: id, date: dayOf(entry), kind, title, uri, line };
    }),
    results: expectations.flatMap(fact => gapRowsOf(id, fact)),
    causes: log.flatMap(({ fact, entry: { date, cause, main, line } }): CauseRow[] =>
      cause && main ? [{ person: id, title: fact.title, date, cause, uri: fact.uri, line }] : [],
    ),
    support: log.flatMap(({ fact, entry: { date, kept, line } }): SupportRow[] =>
      kept === undefined ? [] : [{ date, kept, uri: fact.uri, line }],
    ),
  };
}

/** The lead's newest reading, or else the member's. */
export function decisiveReading<Reading extends Pick<ReadingFact, 'by'>>(
  readings: readonly Reading[],
): Reading | undefined {
  return readings.findLast(({ by }) => by === 'lead') ?? readings.at(-1);
}

function promisesOf({ id, actions, oneOnOnes }: Person, today: string): PromiseRow[] {
  const written = new Map(oneOnOnes.map(({ uri, date }) => [uri, date]));
  return actions.flatMap(action => {
    const { owner, text, uri, line } = action;
    const found = owner && resultOf(action, written.get(uri), today);
    return found ? [{ person: id, owner, ...found, text, uri, line }] : [];
  });
}

/** `undefined` if it is not due yet, or if no date is known. */
function resultOf(
  { done, due, doneOn }: ActionFact,
  written: string | undefined,
  today: string,
): { readonly result: PromiseResult; readonly date: string } | undefined {
  if (!done) return due !== undefined && due < today ? { result: 'open', date: due } : undefined;
  if (due !== undefined && doneOn !== undefined)
    return doneOn <= due ? { result: 'kept', date: doneOn } : { result: 'late', date: due };
  const date = doneOn ?? due ?? written;
  return date === undefined ? undefined : { result: 'done', date };
}

function stylesOf({ id }: Person, { name, usedStyles, readings }: Task): StyleMoment[] {
  return usedStyles.map(({ date, style, uri, line }) => {
    const fits = decisiveReading(readings.filter(reading => reading.date <= date))?.style;
    return { person: id, task: name, date, used: style, ...(fits && { fits }), uri, line };
  });
}
