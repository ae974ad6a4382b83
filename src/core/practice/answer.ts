import * as v from 'valibot';
import type { Shape } from '../shape';
import type { StyleId } from '../styles/model';
import { styleIds } from '../styles/model';
import type { Cell } from '../styles/readingShapes';
import { cellShape } from '../styles/readingShapes';
import { bestOf, ratings, type Scenario } from './scenario';

/**
 * A lead's answer to one scenario, with everything its figures need: the lead's own scenarios may be changed or deleted
 * later.
 */
export const practiceAnswerShape = v.strictObject({
  id: v.string(),
  title: v.string(),
  /** The reading of the story. */
  reading: cellShape,
  /** Where the lead placed it. */
  placed: cellShape,
  chosen: v.picklist(styleIds),
  /** Omitted for a scenario to discuss. */
  scored: v.exactOptional(v.strictObject({ best: v.picklist(styleIds), rating: v.picklist(ratings) })),
});
export type PracticeAnswer = Shape<typeof practiceAnswerShape>;

/** Creates an answer to a scenario. */
export function answerTo(scenario: Scenario, placed: Cell, chosen: StyleId): PracticeAnswer {
  const { id, title, reading, ratings: rated } = scenario;
  return {
    id,
    title,
    reading: { competence: reading.competence, commitment: reading.commitment },
    placed: { competence: placed.competence, commitment: placed.commitment },
    chosen,
    ...(rated && { scored: { best: bestOf(rated), rating: rated[chosen] } }),
  };
}
