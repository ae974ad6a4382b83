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
import { count, openGuideMessage, ready, stateMessage } from './panel';

/** What the panel of the balance check and its host say to each other. */

/** `check`: the lead answers. `form`: what stands on a colleague's form is typed in. `result`: what a check comes to. */
const view = v.picklist(['check', 'form', 'result']);
export type BalanceView = v.InferOutput<typeof view>;

/** Whether all that was answered is in its file. */
const saved = v.picklist(['saved', 'saving', 'failed', 'editor']);

const shown = v.variant('view', [
  v.strictObject({
    view: v.picklist(['check', 'form']),
    /** Of a form: the day it is typed in. */
    date: calendarDate,
    period: v.picklist(periods),
    answers: balanceAnswersShape,
    saved,
    /** Where the answers are, once one was given. */
    uri: v.exactOptional(v.string()),
    /** There is a check to show a result of. */
    hasResult: v.boolean(),
  }),
  v.strictObject({
    view: v.literal('result'),
    /** Oldest first; the last one is shown. */
    checks: v.array(balanceCheckShape),
    /** What can still be answered: the check that is shown, or one that was begun later and says too little yet. */
    open: v.exactOptional(v.picklist(['this', 'later'])),
    /** The forms that belong to it. */
    colleagues: v.exactOptional(colleaguesShape),
    /** Newest first. */
    evidence: v.array(balanceEvidenceShape),
  }),
]);
export type BalanceShown = Shape<typeof shown>;

const state = v.strictObject({
  today: calendarDate,
  /** Others see this window: nothing of a check is in the state. */
  hidden: v.boolean(),
  /** Left out until the notes are read, and where they are hidden. */
  shown: v.exactOptional(shown),
});
export type BalanceState = Shape<typeof state>;

export const balancePanel = {
  state,
  fromPage: v.variant('type', [
    ready,
    openGuideMessage,
    /** An answer that is null is taken out, one that is left out stays. */
    v.strictObject({
      type: v.literal('answer'),
      id: v.picklist(growthBehaviorIds),
      often: v.exactOptional(v.nullable(v.picklist(oftenValues))),
      amount: v.exactOptional(v.nullable(v.picklist(amountValues))),
    }),
    v.strictObject({ type: v.literal('period'), period: v.picklist(periods) }),
    /** `anew`: a check of today, or the next form. */
    v.strictObject({ type: v.literal('show'), view, anew: v.boolean() }),
    v.strictObject({ type: v.literal('saveAgain') }),
    v.strictObject({ type: v.literal('makeForm') }),
    v.strictObject({ type: v.literal('makePlan'), behavior: v.picklist(growthBehaviorIds) }),
    v.strictObject({ type: v.literal('open'), uri: v.string(), line: count }),
  ]),
  toPage: v.variant('type', [stateMessage(state)]),
};
