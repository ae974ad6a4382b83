import * as v from 'valibot';
import { isDayDuration } from '../core/dates/calendar';
import { commitments, competences, drivers, trends } from '../core/styles/model';
import { taskFactorsShape } from '../core/styles/taskFactorsShape';
import { decisionLevels } from '../core/styles/taskFrame';
import { namedFields } from './namedFields';

/** Fields shared by the arguments of several commands. */

export { calendarDate, localTime } from '../core/dates/dateShapes';
export { visibleText as text } from '../core/text/visibleText';

/** A line of a file, from 0. */
export const line = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

/** The URI of a file or folder, as a string. */
export const address = v.pipe(
  v.string(),
  v.check(
    value => /^[a-z][a-z0-9+.-]+:./i.test(value),
    'must be an address with a scheme, such as file:///notes',
  ),
);

/** An ISO 8601 duration of whole days. */
export const cadence = v.pipe(
  v.string(),
  v.check(isDayDuration, 'must be an ISO 8601 duration in days, such as P1W'),
);

/** How much a person may decide alone (domain.md §3.4). */
export const decisionLevel = v.picklist(decisionLevels);

/** A person's reading on a task. */
export const reading = {
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
  trend: v.exactOptional(v.picklist(trends)),
  driver: v.exactOptional(v.picklist(drivers)),
};

/** domain.md §3.2: each factor is 0 to 2, by default 1. */
export const taskFrame = namedFields(taskFactorsShape.entries);

/** A reading, and the task's demands if they are described. */
export const readingAndFrame = namedFields({ ...reading, taskFrame: v.exactOptional(taskFrame) });
