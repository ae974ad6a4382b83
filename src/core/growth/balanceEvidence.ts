import { addDays } from '../dates/calendar';
import { isOutcome } from '../expectations/model';
import type { Person } from '../notebook/subjects';
import type { DecisionRights } from '../styles/taskFrame';
import { compareTexts } from '../text/compareTexts';
import { normalizeName } from '../text/normalizeName';
import type { BalanceEvidence, EvidenceKind } from './balanceShapes';

/** A check covers the last two weeks, including its own day. */
const days = 14;

/**
 * What the notes of these two weeks show for a check, newest first: what exists, never how much of it would be good.
 * Pass people as others may see them, because nothing private belongs on this page.
 */
export function balanceEvidence(people: readonly Person[], date: string): readonly BalanceEvidence[] {
  const from = addDays(date, 1 - days);
  const isIn = (day: string | undefined) => day !== undefined && from <= day && day <= date;
  return people
    .flatMap(person => [
      ...meetings(person),
      ...kept(person),
      ...agreed(person),
      ...readings(person),
      ...levels(person),
    ])
    .filter(each => isIn(each.date))
    .sort((one, other) => compareTexts(other.date, one.date));
}

function evidence(
  { name }: Person,
  kind: EvidenceKind,
  { uri, line }: { readonly uri: string; readonly line: number },
  date: string,
  what = '',
): BalanceEvidence {
  return { kind, name, what, date, uri, line };
}

function meetings(person: Person): readonly BalanceEvidence[] {
  return person.oneOnOnes.map(({ uri, date }) => evidence(person, 'met', { uri, line: 0 }, date));
}

/** What the lead owed and did on time. */
function kept(person: Person): readonly BalanceEvidence[] {
  return person.actions.flatMap(action => {
    const { owner, done, doneOn, due, text } = action;
    return owner === 'me' && done && doneOn && due && doneOn <= due
      ? evidence(person, 'kept', action, doneOn, text)
      : [];
  });
}

/** Expectations that say why they matter, on the day they were agreed, and expectations checked on a day set for it. */
function agreed(person: Person): readonly BalanceEvidence[] {
  return person.expectations.flatMap(fact => {
    const { uri, title, why, agreedOn, due, checkIns = [], log } = fact;
    const isSet = (day: string) => day === due || checkIns.includes(day);
    const looked = log.find(
      ({ date, event, to, private: hidden }) =>
        !hidden && isSet(date) && (event !== 'move' || isOutcome(to) || to === 'at-risk'),
    );
    return [
      ...(why && agreedOn ? [evidence(person, 'why', fact, agreedOn, title)] : []),
      ...(looked ? [evidence(person, 'checked', { uri, line: looked.line }, looked.date, title)] : []),
    ];
  });
}

/** The lead's readings of tasks that the lead had already read before. */
function readings(person: Person): readonly BalanceEvidence[] {
  return person.tasks.flatMap(({ name, readings }) =>
    readings
      .filter(({ by }) => by === 'lead')
      .slice(1)
      .map(reading => evidence(person, 'read', reading, reading.date, name)),
  );
}

/** Expectations that let a person decide more than the one before on the same task. */
function levels(person: Person): readonly BalanceEvidence[] {
  const last = new Map<string, DecisionRights>();
  return person.expectations
    .flatMap(fact => {
      const { decisionLevel: level, agreedOn, start, task } = fact;
      const date = agreedOn ?? start;
      return level && date && task ? [{ fact, level, date, task }] : [];
    })
    .sort((one, other) => compareTexts(one.date, other.date))
    .flatMap(({ fact, level, date, task }) => {
      const key = normalizeName(task);
      const before = last.get(key);
      last.set(key, level);
      return before !== undefined && level > before ? evidence(person, 'level', fact, date, task) : [];
    });
}
