import * as v from 'valibot';
import type { Shape } from '../shape';

const ofStyles = v.strictObject({ S1: v.number(), S2: v.number(), S3: v.number(), S4: v.number() });

/** The results of a run. Shares are from 0 to 1. There are no norms (domain.md §7). */
export const practiceFiguresShape = v.strictObject({
  /** How many scenarios count; those to discuss never do. */
  scored: v.number(),
  /** How close the lead's readings were: 2 points for each scale that is exact, 1 if it is one step off. */
  diagnosis: v.strictObject({
    points: v.number(),
    most: v.number(),
    share: v.number(),
    /** Points per scale; the maximum is half of `most`. */
    competence: v.number(),
    commitment: v.number(),
  }),
  /** How well the responses fit: 4 points for the best one, 1 for the weakest. */
  effectiveness: v.strictObject({
    points: v.number(),
    least: v.number(),
    most: v.number(),
    share: v.number(),
  }),
  /**
   * How closely the number of times each style was used follows how often it fits. Omitted for a short run: three
   * answers cannot cover four styles.
   */
  flexibility: v.exactOptional(v.number()),
  /** Mean distance in styles: below 0 if the lead directs more than fits, above 0 if less. */
  bias: v.number(),
  /** In how many scenarios the lead directed more than fits, as much, or less. */
  direction: v.strictObject({ more: v.number(), same: v.number(), less: v.number() }),
  used: ofStyles,
  fits: ofStyles,
});
export type PracticeFigures = Shape<typeof practiceFiguresShape>;
