import * as v from 'valibot';
import { isCalendarDate, isLocalTime } from '../core/dates/calendar';
import type { FrameAnswers } from '../core/styles/frameAnswers';
import { type FactorName, factorQuestions } from '../core/styles/frameTexts';
import { styleIds } from '../core/styles/model';
import type { ConflictChoice, DatedFrame, TemporaryCommand } from '../core/styles/task';
import { conflictWays, type TaskFactors } from '../core/styles/taskFrame';

/** A task's frame, as it crosses a boundary. */

const factor = v.picklist([0, 1, 2]);
const knowledge = v.picklist(['lead', 'shared', 'person', 'team']);
const date = v.pipe(v.string(), v.check(isCalendarDate));

const factors: v.GenericSchema<TaskFactors> = v.strictObject({
  stakes: v.exactOptional(factor),
  reversibility: v.exactOptional(factor),
  urgency: v.exactOptional(factor),
  ambiguity: v.exactOptional(factor),
  novelty: v.exactOptional(factor),
  interdependence: v.exactOptional(factor),
  buyIn: v.exactOptional(factor),
  knowledge: v.exactOptional(knowledge),
});

/** The answers that a selection holds. */
export const frameAnswers: v.GenericSchema<FrameAnswers[]> = v.array(
  v.strictObject({ person: v.nullable(v.string()), task: v.nullable(v.string()), factors }),
);

const names = Object.keys(factorQuestions) as FactorName[];

/** What the view may do to the answers: one schema for each kind of `FrameIntent`. */
export const frameIntents = [
  v.strictObject({ do: v.literal('factor'), factor: v.picklist(names), value: v.nullable(factor) }),
  v.strictObject({ do: v.literal('knowledge'), value: v.nullable(knowledge) }),
  v.strictObject({ do: v.literal('forgetFrame') }),
] as const;

const frame: v.GenericSchema<DatedFrame> = v.object({ date, factors });

const choice: v.GenericSchema<ConflictChoice> = v.object({
  date,
  way: v.picklist(conflictWays),
  style: v.exactOptional(v.picklist(styleIds)),
  level: v.exactOptional(v.picklist([1, 2, 3, 4, 5, 6, 7])),
  until: v.exactOptional(date),
  reason: v.exactOptional(v.string()),
});

const command: v.GenericSchema<TemporaryCommand> = v.object({
  date,
  until: v.pipe(v.string(), v.check(isLocalTime)),
  reason: v.exactOptional(v.string()),
});

/** What a task's notes say of its frame. */
export const framingOfTask = {
  frame: v.exactOptional(frame),
  choice: v.exactOptional(choice),
  command: v.exactOptional(command),
};

/** What the view asks of its host about a frame. */
export type FrameRequest =
  | { readonly type: 'keepFrame' }
  | { readonly type: 'makeBrief' }
  | { readonly type: 'chooseConflict'; readonly choice: (typeof conflictWays)[number] }
  | { readonly type: 'startCommand' };

/** One schema for each kind of `FrameRequest`. */
export const frameRequests = [
  v.strictObject({ type: v.literal('keepFrame') }),
  v.strictObject({ type: v.literal('makeBrief') }),
  v.strictObject({ type: v.literal('chooseConflict'), choice: v.picklist(conflictWays) }),
  v.strictObject({ type: v.literal('startCommand') }),
] as const;
