import { levelNames } from '../../content/styles/playbook';
import type { Level } from '../../core/styles/model';
import type { Doubt, ReadingCertainty } from '../../core/styles/team';
import type { TeamRow } from '../../protocol/teamPanel';
import { say } from '../kit/say';
import { t } from '../kit/t';

/** "Finding it hard", in the user's language. */
export function levelWords(level: Level): string {
  return say(levelNames[level]);
}

/** How fresh a reading is. */
export function freshnessWord(freshness: NonNullable<TeamRow['reading']>['freshness']): string {
  return { fresh: t('fresh'), due: t('due: read again soon'), overdue: t('overdue: read again first') }[
    freshness
  ];
}

/** How reliable a reading is. */
export function certaintyWord(certainty: ReadingCertainty): string {
  return { fair: t('fair'), thin: t('weak') }[certainty];
}

/** Why a reading is less than solid. */
export function doubtWords(doubt: Doubt, name: string): string {
  return {
    overdue: t('overdue'),
    'two-steps-apart': t('your readings are two steps or more apart: talk first'),
    'one-step-apart': t('your readings are one step apart'),
    'questions-unknown': t('the notes do not say what it rests on'),
    'own-reading-only': t('only {0}’s own reading', name),
  }[doubt];
}

/** Minutes as hours and minutes: "1 h 15 min". */
export function durationWords(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return t('{0} min', rest);
  return rest === 0 ? t('{0} h', hours) : t('{0} h {1} min', hours, rest);
}
