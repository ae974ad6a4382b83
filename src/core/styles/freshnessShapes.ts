import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { styleIds } from './model';

/** Whether a reading still holds: `due` means read again soon, `overdue` read again before you rely on it. */
export const freshnessState = v.picklist(['fresh', 'due', 'overdue']);

export const freshnessShape = v.object({
  state: freshnessState,
  /** The first day it is due. */
  dueOn: calendarDate,
  /** The first day it is overdue. */
  overdueOn: calendarDate,
});

/** Weeks that a reading stays fresh, by the style it led to; a setting of the user's. */
export const freshWeeksShape = v.strictObject(v.entriesFromList(styleIds, v.number()));
