import { cellReasons, trendReasons } from '../../content/styles/reasons';
import type { Say } from '../text/say';
import type { Recommendation } from './model';

/** Why this style, in the reader's language: what the reading says, and what the trend decided. */
export function reasonWords(
  { because: { competence, commitment }, trendUsed }: Pick<Recommendation, 'because' | 'trendUsed'>,
  say: Say,
): string {
  const reason = say(cellReasons[competence][commitment].reason);
  return trendUsed ? `${reason} ${say(trendReasons[trendUsed])}` : reason;
}

/** Something to watch out for with this reading; `undefined` if there is nothing. */
export function cautionWords(
  { because: { competence, commitment, trend } }: Pick<Recommendation, 'because'>,
  say: Say,
): string | undefined {
  const { cautionWhenDown } = cellReasons[competence][commitment];
  return trend === 'down' && cautionWhenDown ? say(cautionWhenDown) : undefined;
}
