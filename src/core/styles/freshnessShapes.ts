import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import { styleIds } from './model';

/** Whether a reading still holds: `due` means read again soon, `overdue` means read again before relying on it. */
export const freshnessState = v.picklist(['fresh', 'due', 'overdue']);

export const freshnessShape = v.object({
  state: freshnessState,
  /** The first day it is due. */
  dueOn: calendarDate,
  /** The first day it is overdue. */
  overdueOn: calendarDate,
});

/** Weeks a reading stays fresh, by its style; a user setting. */
export const freshWeeksShape = v.strictObject(v.entriesFromList(styleIds, v.number()));
