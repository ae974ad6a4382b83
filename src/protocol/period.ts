import * as v from 'valibot';
import * as field from './fields';
import { namedFields } from './namedFields';
import { rule } from './rule';

/** A period, both days included; each command has its own default for an omitted day. */
export const period = v.pipe(
  namedFields({ from: v.exactOptional(field.calendarDate), to: v.exactOptional(field.calendarDate) }),
  rule('from', ({ from, to }) => !from || !to || from <= to, 'must not be after "to"'),
);

/** A period in the URI of a page: both days are known. */
export const wholePeriod = v.object({ from: field.calendarDate, to: field.calendarDate });
