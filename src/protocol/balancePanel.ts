import * as v from 'valibot';
import { calendarDate } from '../core/dates/dateShapes';
import { amountValues, oftenValues, periods } from '../core/growth/balance';
import {
  balanceAnswersShape,
  balanceCheckShape,
  balanceEvidenceShape,
  colleaguesShape,
} from '../core/growth/balanceShapes';
import { growthBehaviorIds } from '../core/growth/behaviors';
import type { Shape } from '../core/shape';
import { everyPage, message, stateMessage } from './panel';

/** The messages between the balance check panel and its host. */

/** `check`: the lead's own answers. `form`: typing in a colleague's form. `result`: the outcome of a check. */
const view = v.picklist(['check', 'form', 'result']);
export type BalanceView = v.InferOutput<typeof view>;

/** Whether all answers are in their file. */
const saved = v.picklist(['saved', 'saving', 'failed', 'editor']);

const shown = v.variant('view', [
  v.strictObject({
    view: v.picklist(['check', 'form']),
    /** For a form: the day it is typed in. */
    date: calendarDate,
    period: v.picklist(periods),
    answers: balanceAnswersShape,
    saved,
    /** Where the answers are, once there are any. */
    uri: v.exactOptional(v.string()),
    /** Whether there is a check to show a result for. */
    hasResult: v.boolean(),
  }),
  v.strictObject({
    view: v.literal('result'),
    /** Oldest first; the last one is shown. */
    checks: v.array(balanceCheckShape),
    /** The check that can still be answered: the one shown, or a later one with too few answers yet. */
    open: v.exactOptional(v.picklist(['this', 'later'])),
    /** The colleagues' forms for this check. */
    colleagues: v.exactOptional(colleaguesShape),
    /** Newest first. */
    evidence: v.array(balanceEvidenceShape),
  }),
]);
export type BalanceShown = Shape<typeof shown>;

const state = v.strictObject({
  today: calendarDate,
  /** Others see this window: the state contains nothing of a check. */
  hidden: v.boolean(),
  /** Omitted until the notes are read, and while hidden. */
  shown: v.exactOptional(shown),
});
export type BalanceState = Shape<typeof state>;

export const balancePanel = {
  state,
  fromPage: v.variant('type', [
    ...everyPage,
    /** `null` deletes an answer; an omitted one stays. */
    message('answer', {
      id: v.picklist(growthBehaviorIds),
      often: v.exactOptional(v.nullable(v.picklist(oftenValues))),
      amount: v.exactOptional(v.nullable(v.picklist(amountValues))),
    }),
    message('period', { period: v.picklist(periods) }),
    /** `anew`: start a check for today, or the next form. */
    message('show', { view, anew: v.boolean() }),
    message('saveAgain', {}),
    message('makeForm', {}),
    message('makePlan', { behavior: v.picklist(growthBehaviorIds) }),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
