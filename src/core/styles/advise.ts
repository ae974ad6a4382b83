import { inEnglish } from '../text/say';
import { withoutUndefined } from '../withoutUndefined';
import type { Recommendation } from './model';
import type { Reading } from './readingShapes';
import { cautionWords, reasonWords } from './reasonWords';
import { recommend } from './recommend';
import { type Frame, frameTask, type TaskFactors } from './taskFrame';

/** A recommendation as commands and other extensions get it: with its reason in plain sentences, in English. */
export interface ReadingAdvice extends Omit<Recommendation, 'because'> {
  /** Why this style, and what the trend changed. */
  readonly reason: string;
  /** Something to watch out for in this combination, if anything. */
  readonly caution?: string;
}

/** The same, along with the frame if the task was described. */
export type Advice = ReadingAdvice & { readonly frame?: Frame };

/**
 * Derives the style from the reading and the frame from the task; the frame never changes the style (domain.md §3.3).
 */
export function advise(reading: Reading, task?: TaskFactors): Advice {
  const recommendation = recommend(reading);
  const { because: _, ...rest } = recommendation;
  return {
    ...rest,
    reason: reasonWords(recommendation, inEnglish),
    ...withoutUndefined({ caution: cautionWords(recommendation, inEnglish) }),
    ...(task && { frame: frameTask(recommendation.style, task, reading) }),
  };
}
