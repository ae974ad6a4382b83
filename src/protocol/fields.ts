import * as v from 'valibot';
import { isCalendarDate, isDayDuration } from '../core/dates/calendar';
import { commitments, competences, drivers, trends } from '../core/styles/model';
import { isVisible } from '../core/text/visible';
import { namedFields } from './namedFields';

/** Fields that the arguments of several commands share. */

/** Text with something to see in it. */
export const text = v.pipe(v.string(), v.check(isVisible, 'must not be empty'));

/** A line of a file, from 0. */
export const line = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);

/** The address of a file or folder, as a string. */
export const address = v.pipe(
  v.string(),
  v.check(
    value => /^[a-z][a-z0-9+.-]+:./i.test(value),
    'must be an address with a scheme, such as file:///notes',
  ),
);

/** A local calendar date, `yyyy-mm-dd`. */
export const calendarDate = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'must be a calendar date, yyyy-mm-dd'),
);

/** An ISO 8601 duration of whole days. */
export const cadence = v.pipe(
  v.string(),
  v.check(isDayDuration, 'must be an ISO 8601 duration in days, such as P1W'),
);

/** How much freedom a person has in deciding (domain.md §3.4). */
export const decisionLevel = v.picklist([1, 2, 3, 4, 5, 6, 7]);

/** What somebody is read as on a task. */
export const reading = {
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
  trend: v.optional(v.picklist(trends)),
  driver: v.optional(v.picklist(drivers)),
};

/** A line of a file. */
export const place = { uri: address, line };

/** A person on a task. */
export const personOnTask = { person: text, task: text };

const factor = v.optional(v.picklist([0, 1, 2]));

/** domain.md §3.2: each factor 0 to 2, 1 where it is left out. */
export const taskFrame = namedFields({
  stakes: factor,
  reversibility: factor,
  urgency: factor,
  ambiguity: factor,
  novelty: factor,
  interdependence: factor,
  buyIn: factor,
  knowledge: v.optional(v.picklist(['lead', 'shared', 'person', 'team'])),
});
