import * as v from 'valibot';
import { isTooLong, longestYears } from '../../core/dates/period';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

/** The arguments of the review packet commands: a person and a period, both days included. */
export const packetArguments = v.pipe(
  namedFields({ person: field.text, from: field.calendarDate, to: field.calendarDate }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'must not be before "from"'),
    ['to'],
  ),
  v.forward(
    v.check(period => !isTooLong(period), `must not be more than ${longestYears} years after "from"`),
    ['to'],
  ),
);
