import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { visibleText } from '../text/visibleText';
import { causeIds } from './causes';

const text = v.exactOptional(visibleText);

/** What a lead provides with a step; the step determines what is required. */
export const moveDetailsShape = v.strictObject({
  outcome: text,
  measure: text,
  due: v.exactOptional(calendarDate),
  start: v.exactOptional(calendarDate),
  checkIns: v.exactOptional(v.array(calendarDate)),
  /** What the lead promises. */
  support: text,
  /** They heard it and repeated it in their own words. */
  saidBack: v.exactOptional(v.boolean()),
  /** What happened, to compare with what was agreed. */
  actual: text,
  /** Whether the lead gave the promised support. */
  supportKept: v.exactOptional(v.boolean()),
  /** Why it changed; `changedBy` is who changed it. */
  reason: text,
  changedBy: text,
  leadView: text,
  memberView: text,
  causes: v.exactOptional(v.array(v.picklist(causeIds))),
  /** If omitted, the first of `causes` in their order. */
  mainCause: v.exactOptional(v.picklist(causeIds)),
  /** What points to a cause. */
  causeNotes: v.exactOptional(v.strictObject(v.entriesFromList(causeIds, text))),
  nextStep: text,
  /** The lead's own action in a new attempt, due with the expectation. */
  leadAction: text,
  /** Credit: what they did; `effect` is what it led to. */
  did: text,
  effect: text,
  /** A closing note, or at other steps, any remark. */
  note: text,
});
