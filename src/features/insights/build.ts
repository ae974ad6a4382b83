import type { Asked } from './asked';
import { balanceInsight } from './balance';
import type { Built } from './built';
import { causesInsight, resultsInsight } from './expectations';
import { feedbackInsight } from './feedback';
import { promisesInsight } from './promises';
import { readingsInsight } from './readings';
import { rhythmInsight } from './rhythm';
import { stylesInsight } from './styles';

/** All pictures in display order; `page` is the page of people to draw. */
export function buildInsights(asked: Asked, page: number): readonly Built[] {
  return [
    rhythmInsight(asked, page),
    promisesInsight(asked),
    readingsInsight(asked),
    stylesInsight(asked),
    feedbackInsight(asked),
    causesInsight(asked),
    resultsInsight(asked),
    balanceInsight(asked),
  ];
}
