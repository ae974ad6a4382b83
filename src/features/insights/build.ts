import * as vscode from 'vscode';
import type { Insight, InsightId } from '../../protocol/insightsPanel';
import { balanceInsight } from './balance';
import { causesInsight, resultsInsight } from './expectations';
import { feedbackInsight } from './feedback';
import type { InsightInput, ShownInsight } from './insight';
import { promisesInsight } from './promises';
import { readingsInsight } from './readings';
import { rhythmInsight } from './rhythm';
import { stylesInsight } from './styles';

/** A picture with its text, and the lines behind its marks. */
export interface BuiltInsight {
  readonly insight: Insight;
  readonly sources: NonNullable<ShownInsight['sources']>;
}

/** All pictures in display order; `page` is the page of people to draw. */
export function buildInsights(input: InsightInput, page: number): readonly BuiltInsight[] {
  const { t } = vscode.l10n;
  return [
    built('rhythm', t('1:1s by week'), rhythmInsight(input, page)),
    built('promises', t('Promises kept'), promisesInsight(input)),
    built('readings', t('Readings and how they moved'), readingsInsight(input)),
    built('styles', t('Styles you used, and what fit'), stylesInsight(input)),
    built('feedback', t('Feedback you gave'), feedbackInsight(input)),
    built('causes', t('Causes, your own list first'), causesInsight(input)),
    built('results', t('Expectations and outcomes'), resultsInsight(input)),
    built('balance', t('Your balance over time'), balanceInsight(input)),
  ];
}

function built(id: InsightId, title: string, { sources = new Map(), ...shown }: ShownInsight): BuiltInsight {
  return { insight: { id, title, ...shown }, sources };
}
