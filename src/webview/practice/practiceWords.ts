import type { Rating } from '../../core/practice/scenario';
import { say } from '../kit/say';
import { t } from '../kit/t';

/** How well a response fits, in the user's language. */
export function ratingWord(rating: Rating): string {
  return { excellent: t('excellent'), good: t('good'), fair: t('fair'), poor: t('poor') }[rating];
}

/** A share from 0 to 1: "83%". */
export function shareWords(share: number): string {
  return new Intl.NumberFormat(say.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A signed distance in styles: "-0.3", "+1". */
export function distanceWords(bias: number): string {
  return new Intl.NumberFormat(say.language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
    bias,
  );
}
