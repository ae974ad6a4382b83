import { daysBetween } from '../dates/calendar';
import type { Refusal } from '../refusal';
import type { Shape } from '../shape';
import type { StyleId } from '../styles/model';
import { causeIds } from './causes';
import { fieldText, labelOf } from './fields';
import { causeLines } from './logLine';
import {
  type ExpectationFact,
  type ExpectationState,
  type ExpectationTerms,
  isOutcome,
  type LogEvent,
  type LogLine,
  since,
} from './model';
import type { moveDetailsShape } from './moveDetailsShape';

declare module '../refusal' {
  interface Refusals {
    readonly 'expectation-unclear': InText;
    readonly 'no-such-move': {
      readonly from: ExpectationState;
      readonly to: ExpectationState;
      readonly allowed: readonly ExpectationState[];
      readonly line: number;
    };
    /** `needs`: the fields that are missing. */
    readonly 'move-lacks': { readonly needs: readonly string[]; readonly line: number };
  }
}

/** What a lead provides with a step. */
export type MoveDetails = Shape<typeof moveDetailsShape> & {
  /** The lead's initial style, from the newest reading of the task. */
  readonly style?: StyleId | undefined;
};

/** Something a step requires: the name of the detail that provides it, or `start` if only time does. */
export type Need = Exclude<
  keyof MoveDetails,
  'checkIns' | 'mainCause' | 'causeNotes' | 'supportKept' | 'style'
>;

/** The possible steps from each state, and what each requires (domain.md §6). */
export const moveTable: Readonly<
  Record<ExpectationState, Readonly<Partial<Record<ExpectationState, readonly Need[]>>>>
> = {
  draft: { proposed: ['outcome', 'measure', 'due'], dropped: ['note'] },
  proposed: { agreed: ['saidBack'], draft: [], dropped: ['note'] },
  agreed: { active: ['support', 'start'] },
  // Requires the due date, or else something that happened: nothing becomes unmet automatically.
  active: {
    met: ['actual'],
    'part-met': ['actual'],
    unmet: ['actual'],
    'at-risk': ['note'],
    changed: ['reason'],
    dropped: ['note'],
  },
  'at-risk': { active: [], met: [], 'part-met': [], unmet: [], changed: [] },
  changed: { agreed: ['reason', 'changedBy'] },
  met: { closed: ['did', 'effect', 'note'] },
  'part-met': { review: ['leadView', 'memberView'] },
  unmet: { review: ['leadView', 'memberView'] },
  review: { recovery: ['causes', 'nextStep'], closed: ['note'] },
  recovery: { active: ['saidBack', 'due', 'leadAction'] },
  closed: {},
  dropped: {},
};

/** The possible next states. */
export function movesFrom(state: ExpectationState): readonly ExpectationState[] {
  return Object.keys(moveTable[state]) as ExpectationState[];
}

/** What a step on a day still lacks; empty if it is allowed. */
export function missingFor(
  fact: ExpectationFact,
  to: ExpectationState,
  details: MoveDetails,
  date: string,
): readonly Need[] {
  const needs = [...(moveTable[fact.state][to] ?? [])];
  // No cause before both views were heard (domain.md §6), even if someone deleted a log line.
  if (to === 'recovery' || details.causes?.length) needs.unshift('leadView', 'memberView');
  return [...new Set(needs)].filter(need => !isFulfilled(need, fact, to, details, date));
}

/** What a step writes. */
export interface Change {
  readonly terms: ExpectationTerms;
  readonly state: ExpectationState;
  readonly attempt: number;
  readonly log: readonly LogLine[];
  /** An action for the lead, to appear wherever actions do. */
  readonly action?: { readonly text: string; readonly due: string };
}

/**
 * Decides a step on a given day. Refuses one that the table does not allow or that lacks something, and names what is
 * missing.
 */
export function decideMove(
  fact: ExpectationFact,
  to: ExpectationState,
  details: MoveDetails,
  date: string,
): Change | Refusal {
  if (fact.unclear !== undefined) return { refused: 'expectation-unclear', line: fact.unclear };
  if (!(to in moveTable[fact.state])) {
    return {
      refused: 'no-such-move',
      from: fact.state,
      to,
      allowed: movesFrom(fact.state),
      line: fact.line,
    };
  }
  const missing = missingFor(fact, to, details, date);
  if (missing.length > 0) {
    return { refused: 'move-lacks', needs: missing, line: fact.line };
  }
  const wrongCause = details.mainCause && !details.causes?.includes(details.mainCause);
  if (wrongCause) return { refused: 'move-lacks', needs: ['mainCause'], line: fact.line };
  const terms = newTerms(fact, to, details, date);
  return {
    terms,
    state: to,
    attempt: fact.state === 'recovery' ? fact.attempt + 1 : fact.attempt,
    log: logFor(fact, to, details, terms, date),
    ...(fact.state === 'recovery' &&
      details.leadAction && { action: { text: details.leadAction, due: details.due ?? date } }),
  };
}

function isFulfilled(
  need: Need,
  fact: ExpectationFact,
  to: ExpectationState,
  details: MoveDetails,
  date: string,
): boolean {
  const said = (event: LogEvent) =>
    since(fact.log, 'met', 'part-met', 'unmet').some(
      entry => entry.event === event && (entry.text !== '' || entry.cause !== undefined),
    );
  const given = typeof details[need] === 'string' ? String(details[need]).trim() !== '' : false;
  const isDue = fact.due !== undefined && fact.due <= date;
  switch (need) {
    case 'outcome':
    case 'measure':
    case 'support':
      return given || fact[need] !== undefined;
    case 'due':
      // A new attempt needs a new date.
      return fact.state === 'recovery'
        ? given && (details.due ?? '') >= date
        : given || fact.due !== undefined;
    case 'saidBack':
      return details.saidBack ?? (fact.state !== 'recovery' && fact.saidBack === true);
    case 'start':
      return (details.start ?? fact.start ?? fact.agreedOn ?? date) <= date;
    case 'leadView':
      return given || said('lead-view');
    case 'memberView':
      return given || said('member-view');
    case 'actual':
      return given || isDue;
    case 'reason':
      if (fact.state === 'changed') return given || reasonOf(fact) !== '';
      return given || isDue;
    case 'changedBy':
      return given || since(fact.log, 'active', 'at-risk').some(entry => entry.event === 'changed-by');
    case 'causes':
      return (details.causes?.length ?? 0) > 0 || said('cause');
    case 'nextStep':
      return given || said('next-step');
    case 'note':
      return given || (to === 'at-risk' && isDue);
    default:
      return given;
  }
}

function reasonOf({ log }: ExpectationFact): string {
  return log.findLast(({ to }) => to === 'changed')?.text ?? '';
}

function newTerms(
  fact: ExpectationFact,
  to: ExpectationState,
  { outcome, measure, due, start, checkIns, support, saidBack, style }: MoveDetails,
  date: string,
): ExpectationTerms {
  const begins = fact.state === 'recovery';
  const isAgreedAgain =
    to === 'agreed' && (fact.agreedOn === undefined || fact.log.some(entry => entry.to === 'agreed'));
  return {
    ...(outcome?.trim() && { outcome }),
    ...(measure?.trim() && { measure }),
    ...(due && { due }),
    ...(start && { start }),
    ...(checkIns && checkIns.length > 0 && { checkIns }),
    ...(support?.trim() && { support }),
    ...(saidBack !== undefined && { saidBack }),
    ...((isAgreedAgain || begins) && { agreedOn: date }),
    ...(style && to === 'active' && (begins || fact.style === undefined) && { style }),
  };
}

function logFor(
  fact: ExpectationFact,
  to: ExpectationState,
  details: MoveDetails,
  terms: ExpectationTerms,
  date: string,
): readonly LogLine[] {
  const line = (event: LogEvent, text: string | undefined): readonly LogLine[] =>
    text?.trim() ? [{ date, event, text }] : [];
  const { causes = [] } = details;
  const main = details.mainCause ?? causeIds.find(id => causes.includes(id));
  const daysEarly = fact.due ? daysBetween(date, fact.due) : 0;
  const words =
    to === 'changed' || fact.state === 'changed'
      ? (details.reason ?? details.note)
      : isOutcome(to)
        ? (details.actual ?? details.note)
        : details.note;
  const left = [details.note, details.reason, details.actual].filter(text => text && text !== words);
  return [
    { date, event: 'move', from: fact.state, to, text: words ?? '' },
    ...(fact.state === 'recovery' ? line('note', `attempt ${fact.attempt + 1}, due ${details.due}`) : []),
    ...(to === 'at-risk' && daysEarly > 0
      ? line('early', daysEarly === 1 ? '1 day before it was due' : `${daysEarly} days before it was due`)
      : []),
    ...(details.supportKept === undefined
      ? []
      : [{ date, event: 'support', kept: details.supportKept, text: '' } as const]),
    ...line('lead-view', details.leadView),
    ...line('member-view', details.memberView),
    ...(main ? causeLines(date, causes, main, details.causeNotes) : []),
    ...line('next-step', details.nextStep),
    ...line('credit', details.did),
    ...line('effect', details.effect),
    ...line('changed-by', details.changedBy),
    // Keep the old value in the log: an expectation's history is part of it.
    ...replaceable.flatMap(name => {
      const [before, after] = [fact[name], terms[name]];
      if (before === undefined || after === undefined) return [];
      const [old, now] = [fieldText(name, before), fieldText(name, after)];
      return old === now ? [] : line('earlier', `${labelOf(name).toLowerCase()}: ${old}`);
    }),
    ...left.flatMap(text => line('note', text)),
  ];
}

const replaceable = [
  'outcome',
  'measure',
  'due',
  'start',
  'checkIns',
  'support',
  'agreedOn',
  'style',
] as const satisfies readonly (keyof ExpectationTerms)[];
