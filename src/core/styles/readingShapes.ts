import * as v from 'valibot';
import { calendarDate } from '../dates/dateShapes';
import type { Shape } from '../shape';
import { commitments, competences, drivers, raters, styleIds, trends } from './model';

/** Readings, as they cross a boundary. */

/** One cell of the map: both scales at once. */
export const cellShape = v.strictObject({
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
});

/** What a lead judges about one person on one task. */
const readingShape = v.object({
  ...cellShape.entries,
  /** Omitted means `unknown`. */
  trend: v.exactOptional(v.picklist(trends)),
  /** Omitted if nobody looked into the cause. */
  driver: v.exactOptional(v.picklist(drivers)),
});

/** A reading as stored in `tasks.md`: one person, one task, one day (domain.md, guard rails). */
export const storedReadingShape = v.object({
  ...readingShape.entries,
  date: calendarDate,
  /** The style noted at the time; today's advice for the same reading may differ. */
  style: v.picklist(styleIds),
  by: v.picklist(raters),
  /** The reason, as noted. */
  note: v.exactOptional(v.string()),
});

export type Cell = Shape<typeof cellShape>;
export type Reading = Shape<typeof readingShape>;
