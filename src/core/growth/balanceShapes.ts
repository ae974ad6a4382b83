import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { count, place, type Shape } from '../shape';
import { amountValues, oftenValues, periods } from './balance';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';

/** Balance checks, as they cross a boundary. */

/** The answers about one behavior. */
export const balanceAnswerShape = v.strictObject({
  often: v.exactOptional(v.picklist(oftenValues)),
  amount: v.exactOptional(v.picklist(amountValues)),
});

/** An optional value for each behavior. */
function byBehavior<Entry extends v.GenericSchema>(entry: Entry) {
  const optional = v.exactOptional(entry);
  return v.strictObject(
    Object.fromEntries(growthBehaviorIds.map(id => [id, optional])) as Record<
      GrowthBehaviorId,
      typeof optional
    >,
  );
}

export const balanceAnswersShape = byBehavior(balanceAnswerShape);

/** One check. */
export const balanceCheckShape = v.strictObject({
  uri: v.string(),
  date: calendarDate,
  period: v.picklist(periods),
  answers: balanceAnswersShape,
});
export type BalanceCheck = Shape<typeof balanceCheckShape>;

/**
 * What at least three colleagues together say about one line: the steps their median is between, and what most ask for.
 */
const seenLine = v.strictObject({
  from: v.picklist([0, 1, 2, 3]),
  to: v.picklist([0, 1, 2, 3]),
  amount: v.exactOptional(v.picklist(amountValues)),
});
export type SeenLine = Shape<typeof seenLine>;

/** The forms that belong to one check; what they say is omitted if there are fewer than three. */
export const colleaguesShape = v.strictObject({
  /** Address of the check. */
  check: v.string(),
  forms: count,
  lines: v.exactOptional(byBehavior(seenLine)),
});
export type Colleagues = Shape<typeof colleaguesShape>;

/**
 * What the notes can show: a 1:1, an expectation with a why, an action done on time, a renewed reading, more decisions
 * handed over, an expectation checked on its day.
 */
export const evidenceKinds = ['met', 'why', 'kept', 'read', 'level', 'checked'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The behavior that each kind of evidence is shown with [J]. */
export const evidenceOf: Readonly<Record<EvidenceKind, GrowthBehaviorId>> = {
  met: 'G4',
  why: 'L2',
  kept: 'G7',
  read: 'L4',
  level: 'L8',
  checked: 'G8',
};

/** A line of the notes that is evidence of a behavior. */
export const balanceEvidenceShape = v.strictObject({
  kind: v.picklist(evidenceKinds),
  name: v.string(),
  /** The task or title; empty for a 1:1. */
  what: v.string(),
  date: calendarDate,
  ...place,
});
export type BalanceEvidence = Shape<typeof balanceEvidenceShape>;
