import * as v from 'valibot';
import * as field from './fields';
import { namedFields } from './namedFields';

/** A period, both days included; what is left out is chosen by who takes it. */
export const period = v.pipe(
  namedFields({ from: v.exactOptional(field.calendarDate), to: v.exactOptional(field.calendarDate) }),
  v.forward(
    v.check(({ from, to }) => !from || !to || from <= to, 'must not be after "to"'),
    ['from'],
  ),
);

/** A period as the address of a page holds it: both days are known. */
export const wholePeriod = v.object({ from: field.calendarDate, to: field.calendarDate });
