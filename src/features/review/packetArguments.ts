import * as v from 'valibot';
import { isTooLong, longestYears } from '../../core/dates/period';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { rule } from '../../protocol/rule';

/** The arguments of the review packet commands: a person and a period, both days included. */
export const packetArguments = v.pipe(
  namedFields({ person: field.text, from: field.calendarDate, to: field.calendarDate }),
  rule('to', ({ from, to }) => from <= to, 'must not be before "from"'),
  rule('to', period => !isTooLong(period), `must not be more than ${longestYears} years after "from"`),
);
