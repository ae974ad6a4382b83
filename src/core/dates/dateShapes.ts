import * as v from 'valibot';
import { isCalendarDate, isLocalTime } from './calendar';

/** A local calendar date, `yyyy-mm-dd`. */
export const calendarDate = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'must be a calendar date, yyyy-mm-dd'),
);

/** A local time, `yyyy-mm-ddThh:mm`. */
export const localTime = v.pipe(v.string(), v.check(isLocalTime, 'must be a local time, yyyy-mm-ddThh:mm'));

/** A time of day on the wall clock, `hh:mm`. */
export const clockTime = v.pipe(
  v.string(),
  v.check(text => isLocalTime(`2026-01-01T${text}`), 'must be a time, hh:mm'),
);
