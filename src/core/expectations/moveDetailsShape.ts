import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { visibleText } from '../text/visibleText';
import { causeIds } from './causes';

const text = v.optional(visibleText);

/** What a lead says with a step; which of it is needed depends on the step. */
export const moveDetailsShape = v.strictObject({
  outcome: text,
  measure: text,
  due: v.optional(calendarDate),
  start: v.optional(calendarDate),
  checkIns: v.optional(v.array(calendarDate)),
  /** What the lead promises. */
  support: text,
  /** They heard it and said it back in their own words. */
  saidBack: v.optional(v.boolean()),
  /** What happened, to compare with what was agreed. */
  actual: text,
  /** Whether the lead gave the support they had promised. */
  supportKept: v.optional(v.boolean()),
  /** Why it was changed, and who changed it. */
  reason: text,
  changedBy: text,
  leadView: text,
  memberView: text,
  causes: v.optional(v.array(v.picklist(causeIds))),
  /** The first one of `causes`, in their order, where left out. */
  mainCause: v.optional(v.picklist(causeIds)),
  /** What points to a cause. */
  causeNotes: v.optional(v.strictObject(v.entriesFromList(causeIds, text))),
  nextStep: text,
  /** The lead's own action in a new attempt; it is due with the expectation. */
  leadAction: text,
  /** Credit: what they did, and what it led to. */
  did: text,
  effect: text,
  /** A closing note; at other steps, any words. */
  note: text,
});
