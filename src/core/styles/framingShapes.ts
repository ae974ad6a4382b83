import * as v from 'valibot';
import { calendarDate, localTime } from '../dates/dateShapes';
import { styleIds } from './model';
import { taskFactorsShape } from './taskFactorsShape';
import { conflictWays, decisionLevels } from './taskFrame';

/** What the lines of a task say about its frame. */

/** What a lead said about a task on one day (domain.md §3.2). */
export const datedFrameShape = v.object({ date: calendarDate, factors: taskFactorsShape });

/** How a lead settled a conflict between style and task (domain.md §3.3). */
export const conflictChoiceShape = v.object({
  date: calendarDate,
  way: v.picklist(conflictWays),
  /** The style to keep or switch to; omitted if none is named. */
  style: v.exactOptional(v.picklist(styleIds)),
  /** The decision rights to keep. */
  level: v.exactOptional(v.picklist(decisionLevels)),
  /** The last day of a switch. */
  until: v.exactOptional(calendarDate),
  reason: v.exactOptional(v.string()),
});

/** A temporary command that a lead started (domain.md §3.3); it ends automatically. */
export const temporaryCommandShape = v.object({
  date: calendarDate,
  /** When it ends. */
  until: localTime,
  reason: v.exactOptional(v.string()),
});
