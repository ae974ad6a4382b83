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

/** What a lead says about one person on one task. */
export const readingShape = v.object({
  ...cellShape.entries,
  /** Left out means `unknown`. */
  trend: v.exactOptional(v.picklist(trends)),
  /** Left out means that the cause was not looked into. */
  driver: v.exactOptional(v.picklist(drivers)),
});

/** A reading as it stands in `tasks.md`: one person, one task, one day (domain.md, guard rails). */
export const storedReadingShape = v.object({
  ...readingShape.entries,
  date: calendarDate,
  /** The style that was written down; today's advice for the same reading may differ. */
  style: v.picklist(styleIds),
  by: v.picklist(raters),
  /** Why it was made, as it was written. */
  note: v.exactOptional(v.string()),
});

export type Cell = Shape<typeof cellShape>;
export type Reading = Shape<typeof readingShape>;
