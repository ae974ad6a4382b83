import * as v from 'valibot';
import { isCalendarDate } from '../core/dates/calendar';
import { signs } from '../core/styles/freshness';
import type { InUse, InUseIntent } from '../core/styles/inUse';
import { commitments, competences, drivers, raters, styleIds, trends } from '../core/styles/model';
import type { Standing } from '../core/styles/standing';
import type { LatestReading } from '../core/styles/stylePerson';
import { amounts, type BehaviorAnswers, behaviorIds } from '../core/styles/usedStyle';

/** What lies beside a reading, as it crosses a boundary: its standing, their own reading, the style in use. */

const date = v.pipe(v.string(), v.check(isCalendarDate));
const style = v.picklist(styleIds);

const standing: v.GenericSchema<Standing> = v.object({
  state: v.picklist(['fresh', 'due', 'overdue']),
  dueOn: date,
  agesOn: date,
  overdueOn: date,
  signs: v.array(v.object({ sign: v.picklist(signs), date })),
  move: v.exactOptional(v.picklist(['up', 'back'])),
});

/** One stored reading. */
export const storedReading: v.GenericSchema<LatestReading> = v.object({
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
  trend: v.exactOptional(v.picklist(trends)),
  driver: v.exactOptional(v.picklist(drivers)),
  date,
  style,
  by: v.picklist(raters),
  note: v.exactOptional(v.string()),
});

/** The fields of a task that are about its readings. */
export const readingsOfTask = {
  standing: v.exactOptional(standing),
  theirs: v.exactOptional(storedReading),
  used: v.exactOptional(v.object({ date, style })),
} as const;

const answers: v.GenericSchema<BehaviorAnswers> = v.strictObject(
  v.entriesFromList(behaviorIds, v.exactOptional(v.picklist(amounts))),
);

/** What a selection holds of the style in use. */
export const inUse: v.GenericSchema<InUse> = v.strictObject({ style: v.nullable(style), answers });

/** What the view may say of it: one schema for each kind of `InUseIntent`. */
export const inUseIntents = [
  v.strictObject({ do: v.literal('usedStyle'), style: v.nullable(style) }),
  v.strictObject({
    do: v.literal('behavior'),
    behavior: v.picklist(behaviorIds),
    amount: v.nullable(v.picklist(amounts)),
  }),
  v.strictObject({ do: v.literal('forgetInUse') }),
] as const satisfies readonly v.GenericSchema<InUseIntent>[];

/** What the view asks for: their reading kept as it is chosen, a form for it, a form taken back, the style logged. */
export const readingRequests = [
  v.strictObject({ type: v.literal('saveTheirs') }),
  v.strictObject({ type: v.literal('askForReading') }),
  v.strictObject({ type: v.literal('takeReadingForm') }),
  v.strictObject({ type: v.literal('logUsedStyle') }),
] as const;
export type ReadingRequest = v.InferOutput<(typeof readingRequests)[number]>;
