import { balanceInsight } from './balance';
import type { BuiltInsight } from './built';
import { causesInsight, resultsInsight } from './expectations';
import { feedbackInsight } from './feedback';
import type { InsightInput } from './insightInput';
import { promisesInsight } from './promises';
import { readingsInsight } from './readings';
import { rhythmInsight } from './rhythm';
import { stylesInsight } from './styles';

/** All pictures in display order; `page` is the page of people to draw. */
export function buildInsights(input: InsightInput, page: number): readonly BuiltInsight[] {
  return [
    rhythmInsight(input, page),
    promisesInsight(input),
    readingsInsight(input),
    stylesInsight(input),
    feedbackInsight(input),
    causesInsight(input),
    resultsInsight(input),
    balanceInsight(input),
  ];
}
