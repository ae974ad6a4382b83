import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { signs } from './freshness';
import { freshnessShape } from './freshnessShapes';

/** How a reading stands on a day, as it crosses a boundary. */

/** Why a reading is due early, and the date of the line responsible. */
export const dueSignShape = v.object({ sign: v.picklist(signs), date: calendarDate });

/** How a task's reading stands, given everything noted since. These are only prompts: nothing changes automatically. */
export const standingShape = v.object({
  ...freshnessShape.entries,
  /** The first day it is due by age alone; `dueOn` is earlier if there is a sign. */
  agesOn: calendarDate,
  /** What made it due early, oldest first. */
  signs: v.array(dueSignShape),
  /** The move to consider: one style forward or back. Omitted if nothing suggests one (domain.md §1.5 [J]). */
  move: v.exactOptional(v.picklist(['up', 'back'])),
});
