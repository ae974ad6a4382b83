import type { Period } from '../dates/period';
import { valueBefore } from '../expectations/gaps';
import { type ExpectationFact, isOutcome, type Outcome } from '../expectations/model';
import { withoutUndefined } from '../withoutUndefined';

/** What two people agreed on and how it turned out, without the steps in between. */
export interface Agreement {
  readonly outcome?: string;
  readonly measure?: string;
  /** Calendar date. */
  readonly due?: string;
  readonly leadView?: string;
  readonly memberView?: string;
  /** `undefined` until there is a result. */
  readonly result?: Outcome;
  readonly actual?: string;
}

/** One attempt, with the date it counts for and the line it comes from. */
export interface DatedAgreement extends Agreement {
  readonly date: string;
  readonly line: number;
}

/** Every attempt with a result in the period; an open one counts if it was agreed or due in the period. */
export function agreementsIn(fact: ExpectationFact, { from, to }: Period): readonly DatedAgreement[] {
  const within = (date: string | undefined): date is string =>
    date !== undefined && from <= date && date <= to;
  const { log } = fact;
  const found: DatedAgreement[] = [];
  log.forEach((entry, at) => {
    if (!isOutcome(entry.to) || !within(entry.date)) return;
    const rest = log.slice(at + 1);
    const next = rest.findIndex(later => isOutcome(later.to));
    const talk = next < 0 ? rest : rest.slice(0, next);
    const view = (event: 'lead-view' | 'member-view') =>
      talk.findLast(one => one.event === event)?.text || undefined;
    found.push({
      date: entry.date,
      line: entry.line,
      ...terms(fact, rest),
      ...withoutUndefined({ leadView: view('lead-view'), memberView: view('member-view') }),
      result: entry.to,
      ...withoutUndefined({ actual: entry.text || undefined }),
    });
  });
  if (found.length > 0) return found;
  const open = fact.state === 'active' || fact.state === 'at-risk' || fact.state === 'agreed';
  const date = [fact.due, fact.agreedOn].find(within);
  return open && date !== undefined ? [{ date, line: fact.line, ...terms(fact, []) }] : [];
}

/** The terms as they were before the changes in `later`. */
function terms(fact: ExpectationFact, later: ExpectationFact['log']): Agreement {
  return withoutUndefined({
    outcome: valueBefore('outcome', fact.outcome, later),
    measure: valueBefore('measure', fact.measure, later),
    due: valueBefore('due', fact.due, later),
  });
}
