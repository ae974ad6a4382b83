import type { TemplateResult } from 'lit';
import { periodTexts } from '../../content/growth/balance';
import { type Period, periods } from '../../core/growth/balance';
import { chips } from '../kit/chips';
import { say } from '../kit/say';
import { t } from '../kit/t';
import type { Ask } from './shown';

/** Chips to choose the kind of period, which moves the balance line. */
export function periodChips(period: Period, ask: Ask): TemplateResult {
  return chips({
    name: 'period',
    legend: t('This time is'),
    values: periods,
    value: period,
    word: each => say(periodTexts[each].name),
    hint: each => say(periodTexts[each].asks),
    choose: each => ask({ type: 'period', period: each }),
  });
}
