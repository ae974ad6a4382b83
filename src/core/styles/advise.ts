import type { Recommendation } from './model';
import type { Reading } from './readingShapes';
import { recommend } from './recommend';
import { type Frame, frameTask, type TaskFactors } from './taskFrame';

/** A recommendation, along with the frame if the task was described. */
export type Advice = Recommendation & { readonly frame?: Frame };

/**
 * Derives the style from the reading and the frame from the task; the frame never changes the style (domain.md §3.3).
 */
export function advise(reading: Reading, task?: TaskFactors): Advice {
  const recommendation = recommend(reading);
  return task ? { ...recommendation, frame: frameTask(recommendation.style, task, reading) } : recommendation;
}
