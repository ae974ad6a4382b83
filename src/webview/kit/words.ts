import { playbook } from '../../content/styles/playbook';
import type {
  Commitment,
  CommitmentDriver,
  Competence,
  Recommendation,
  StyleId,
  Trend,
} from '../../core/styles/model';
import type { Cell } from '../../core/styles/readingShapes';
import { say } from './say';
import { t } from './t';

/** The words for scales and results, in the user's language. */

/** A style's full name. */
export function styleName(style: StyleId): string {
  return say(playbook[style].name);
}

/** What the lead does in a style, if there is no space for its name. */
export function styleVerb(style: StyleId): string {
  return { S1: t('Direct'), S2: t('Coach'), S3: t('Support'), S4: t('Delegate') }[style];
}

export function competenceWord(competence: Competence): string {
  return { low: t('low'), some: t('some'), moderate: t('moderate'), high: t('high') }[competence];
}

export function commitmentWord(commitment: Commitment): string {
  return { low: t('low'), variable: t('variable'), high: t('high') }[commitment];
}

export function trendWord(trend: Trend): string {
  return { up: t('improving'), flat: t('steady'), down: t('slipping'), unknown: t('can’t tell') }[trend];
}

/** `null` means that the lead did not say. */
export function driverWord(driver: CommitmentDriver | null): string {
  if (driver === null) return t('not sure');
  return { motivation: t('motivation'), confidence: t('confidence'), both: t('both') }[driver];
}

/** The result in one sentence, for the live region and the cells' accessible names. */
export function resultWords({
  style,
  neighbour,
  strength,
}: Pick<Recommendation, 'style' | 'neighbour' | 'strength'>) {
  return strength === 'clear'
    ? styleName(style)
    : t('{0}, borderline with {1}', styleName(style), styleName(neighbour));
}

/** Both scales of a cell. */
export function cellWords({ competence, commitment }: Cell): string {
  return t('competence {0}, commitment {1}', competenceWord(competence), commitmentWord(commitment));
}
