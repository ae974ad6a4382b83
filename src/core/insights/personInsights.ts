import type { ActionFact } from '../actions/actionFact';
import type { Period } from '../dates/period';
import { gapRowsOf } from '../expectations/gaps';
import { dayOf, wasSaid } from '../feedback/balance';
import type { Located, Person } from '../notebook/subjects';
import { type FreshWeeks, freshness } from '../styles/freshness';
import { styleIds } from '../styles/model';
import type { ReadingFact, Task } from '../styles/task';
import type {
  CauseRow,
  FeedbackRow,
  Insights,
  PromiseResult,
  PromiseRow,
  StyleMoment,
  SupportRow,
  TaskMove,
} from './insights';
import { rhythmOf } from './rhythm';

/** What is looked at, and as of when. */
export interface InsightDay {
  readonly period: Period;
  /** The calendar weeks of the period, by their first days. */
  readonly weeks: readonly string[];
  readonly today: string;
  readonly fresh: FreshWeeks;
}

/** What the notes show of one person; private parts are not for this, so that any of it may be shown. */
export function personInsights(person: Person, day: InsightDay): Insights {
  const { id } = person;
  const { from, to } = day.period;
  const isIn = ({ date }: { readonly date: string }) => from <= date && date <= to;
  const expectations = person.expectations.flatMap(fact =>
    fact.log.filter(isIn).map(entry => ({ fact, entry })),
  );
  return {
    rhythm: [rhythmOf(person, day.weeks, day.today)],
    promises: promisesOf(person, day.today).filter(isIn),
    tasks: person.tasks.flatMap(task => moveOf(person, task, day)),
    styles: person.tasks.flatMap(task => stylesOf(person, task)).filter(isIn),
    feedback: person.feedback
      .filter(wasSaid)
      .map((entry): FeedbackRow => {
        const { kind, title, uri, line } = entry;
        return { person: id, date: dayOf(entry), kind, title, uri, line };
      })
      .filter(isIn),
    results: person.expectations.flatMap(fact => gapRowsOf(id, fact)).filter(isIn),
    causes: expectations.flatMap(({ fact, entry: { date, cause, main, line } }): CauseRow[] =>
      cause && main ? [{ person: id, title: fact.title, date, cause, uri: fact.uri, line }] : [],
    ),
    support: expectations.flatMap(({ fact, entry: { date, kept, line } }): SupportRow[] =>
      kept === undefined ? [] : [{ date, kept, uri: fact.uri, line }],
    ),
  };
}

function promisesOf({ id, actions, oneOnOnes }: Person, today: string): PromiseRow[] {
  const written = new Map(oneOnOnes.map(({ uri, date }) => [uri, date]));
  return actions.flatMap(action => {
    const { owner, text, uri, line } = action;
    const found = owner && resultOf(action, written.get(uri), today);
    return found ? [{ person: id, owner, ...found, text, uri, line }] : [];
  });
}

/** `undefined` for what is still to come, and for what no day is known of. */
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

function moveOf({ id, name }: Person, task: Task, { period: { from, to }, fresh }: InsightDay): TaskMove[] {
  const then = task.readings.filter(({ date }) => date <= to);
  const now = counting(then);
  if (!now) return [];
  const own = then.filter(({ by }) => by === now.by);
  const before = own.findLast(({ date }) => date < from) ?? own[0];
  return [
    {
      person: id,
      name,
      task: task.name,
      ...standing(now),
      by: now.by,
      freshness: freshness(now.date, now.style, to, fresh).state,
      ...(before && before !== now && { before: standing(before) }),
      moved: before ? styleIds.indexOf(now.style) - styleIds.indexOf(before.style) : 0,
    },
  ];
}

/** The lead's newest reading, or else the member's. */
function counting(readings: readonly Located<ReadingFact>[]): Located<ReadingFact> | undefined {
  return readings.findLast(({ by }) => by === 'lead') ?? readings.at(-1);
}

function standing({ competence, commitment, style, date, uri, line }: Located<ReadingFact>) {
  return { cell: { competence, commitment }, style, date, uri, line };
}

function stylesOf({ id }: Person, { name, usedStyles, readings }: Task): StyleMoment[] {
  return usedStyles.map(({ date, style, uri, line }) => {
    const fits = counting(readings.filter(reading => reading.date <= date))?.style;
    return { person: id, task: name, date, used: style, ...(fits && { fits }), uri, line };
  });
}
