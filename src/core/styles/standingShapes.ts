import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { signs } from './freshness';
import { freshnessShape } from './freshnessShapes';

/** How a reading stands on a day, as it crosses a boundary. */

/** Why a reading is due before its time, and the day of the line that made it so. */
export const dueSignShape = v.object({ sign: v.picklist(signs), date: calendarDate });

/** How a task's reading stands, with all that was written since it was made. Prompts only: nothing changes by itself. */
export const standingShape = v.object({
  ...freshnessShape.entries,
  /** The first day it is due by its age alone; `dueOn` comes before it where a sign does. */
  agesOn: calendarDate,
  /** What made it due before its time, the oldest first. */
  signs: v.array(dueSignShape),
  /** The move to look into: one style on or back. Left out where nothing speaks for one (domain.md §1.5 [J]). */
  move: v.exactOptional(v.picklist(['up', 'back'])),
});
