import { daysBetween } from '../dates/calendar';
import type { Located, Person } from '../notebook/subjects';
import { compareTexts } from '../text/compareTexts';
import { type CauseId, causeIds, ownCauses } from './causes';
import { type FieldName, labelOf } from './fields';
import { type ExpectationFact, isOpen, isOutcome, type LogEntry, type Outcome } from './model';
import { publicExpectations } from './publicTerms';

/** One finished attempt: what was expected, and what happened. */
export interface GapRow {
  /** The date it was noted. */
  readonly date: string;
  readonly result: Outcome;
  /** Id of the person. A row is about one piece of work; nothing is totaled by person. */
  readonly person: string;
  readonly title: string;
  readonly task?: string;
  /** From 1. */
  readonly attempt: number;
  readonly expected?: string;
  readonly actual?: string;
  /** As agreed for this attempt. */
  readonly due?: string;
  /** Whole days late; omitted if on time. */
  readonly daysLate?: number;
  readonly mainCause?: CauseId;
  readonly uri: string;
  /** The line of the log, from 0. */
  readonly line: number;
}

/** Expected against actual over a period, for everyone together: never a table of people (domain.md §6, gap view). */
export interface Gaps {
  readonly from: string;
  readonly to: string;
  /** Newest first. */
  readonly rows: readonly GapRow[];
  /** Main causes by month, `yyyy-mm`, oldest first; months without any are omitted. */
  readonly causes: readonly {
    readonly month: string;
    readonly counts: Readonly<Partial<Record<CauseId, number>>>;
  }[];
  /** How many main causes there are, and how many the lead can fix alone: unclear, obstacle and the lead's own part. */
  readonly total: number;
  readonly own: number;
  /** How many were met at the first attempt, at the second, and so on. */
  readonly metAtAttempt: readonly number[];
  /** How many with an unmet or partly met outcome in the period are still open. */
  readonly stillOpen: number;
  /** Support the lead promised, if someone noted whether it was given. */
  readonly support: { readonly kept: number; readonly asked: number };
}

/** Collects the results from one date to another, both included. */
export function gapsBetween(
  people: readonly Pick<Person, 'id' | 'expectations'>[],
  from: string,
  to: string,
): Gaps {
  const within = ({ date }: { readonly date: string }) => from <= date && date <= to;
  const all = people.flatMap(({ id, expectations }) =>
    publicExpectations(expectations).map(fact => ({ id, fact })),
  );
  const rows = all
    .flatMap(({ id, fact }) => gapRowsOf(id, fact))
    .filter(within)
    .sort((one, other) => compareTexts(other.date, one.date));
  const entries = all.flatMap(({ fact }) => fact.log.filter(within));
  const mains = entries.filter(({ cause, main }) => cause && main);
  const months = new Map<string, Partial<Record<CauseId, number>>>();
  for (const { date, cause } of mains) {
    const month = date.slice(0, 7);
    const counts = months.get(month) ?? {};
    if (cause) counts[cause] = (counts[cause] ?? 0) + 1;
    months.set(month, counts);
  }
  const met = rows.filter(({ result }) => result === 'met').map(({ attempt }) => attempt);
  const said = entries.filter(({ kept }) => kept !== undefined);
  return {
    from,
    to,
    rows,
    causes: [...months]
      .sort(([one], [other]) => compareTexts(one, other))
      .map(([month, counts]) => ({ month, counts })),
    total: mains.length,
    own: mains.filter(({ cause }) => cause && ownCauses.includes(cause)).length,
    metAtAttempt: Array.from(
      { length: Math.max(0, ...met) },
      (_, at) => met.filter(attempt => attempt === at + 1).length,
    ),
    stillOpen: all.filter(
      ({ fact }) =>
        isOpen(fact) &&
        fact.state !== 'met' &&
        fact.log.some(entry => within(entry) && (entry.to === 'unmet' || entry.to === 'part-met')),
    ).length,
    support: { kept: said.filter(({ kept }) => kept).length, asked: said.length },
  };
}

/** The finished attempts of one expectation, oldest first. */
export function gapRowsOf(person: string, fact: Located<ExpectationFact>): GapRow[] {
  const { log, title, task, uri } = fact;
  return log.flatMap((entry, at) => {
    const { to: result, date, text, line } = entry;
    if (!isOutcome(result)) return [];
    const rest = log.slice(at + 1);
    const next = rest.findIndex(({ to }) => isOutcome(to));
    const after = next < 0 ? rest : rest.slice(0, next);
    const mainCause = after.find(({ cause, main }) => cause && main)?.cause;
    const due = valueBefore('due', fact.due, rest);
    const expected = valueBefore('measure', fact.measure, rest) ?? valueBefore('outcome', fact.outcome, rest);
    const daysLate = due === undefined ? 0 : daysBetween(due, date);
    return [
      {
        date,
        result,
        person,
        title,
        ...(task && { task }),
        attempt: 1 + log.slice(0, at).filter(({ from, to }) => from === 'recovery' && to === 'active').length,
        ...(expected && { expected }),
        ...(text && { actual: text }),
        ...(due && { due }),
        ...(daysLate > 0 && { daysLate }),
        ...(mainCause && { mainCause }),
        uri,
        line,
      },
    ];
  });
}

/**
 * A field's value before later changes, according to the log after that point; the current value if it never changed.
 */
export function valueBefore(
  name: FieldName,
  now: string | undefined,
  after: readonly LogEntry[],
): string | undefined {
  const label = `${labelOf(name).toLowerCase()}: `;
  const changed = after.find(
    ({ event, text }) => event === 'earlier' && text.toLowerCase().startsWith(label),
  );
  return changed ? changed.text.slice(label.length) : now;
}

/** The causes, with the lead's own list first. */
export const causesOwnFirst: readonly CauseId[] = [
  ...ownCauses,
  ...causeIds.filter(id => !ownCauses.includes(id)),
];
