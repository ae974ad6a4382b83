import type { Diagnosis, DiagnosisRule, Doubt } from '../../core/styles/diagnosis';
import type { EvidenceKind } from '../../core/styles/diagnosisQuestions';
import { t } from '../kit/t';
import { commitmentWord, competenceWord, styleName } from '../kit/words';

/** The label for a kind of evidence. */

export function evidenceWord(kind: EvidenceKind): string {
  return { seen: t('saw it'), told: t('was told'), guess: t('guess') }[kind];
}

export function certaintyWord(certainty: Diagnosis['certainty']): string {
  return { firm: t('solid'), fair: t('fair'), thin: t('weak') }[certainty];
}

/** The result on both scales, as far as it is known. */
export function outcomeWords({ competence, commitment }: Diagnosis): string {
  if (competence && commitment) {
    return t('Competence {0}, commitment {1}', competenceWord(competence), commitmentWord(commitment));
  }
  if (competence) return t('Competence {0}, commitment not known yet', competenceWord(competence));
  if (commitment) return t('Commitment {0}, competence not known yet', commitmentWord(commitment));
  return t('Nothing is known yet.');
}

/** Which styles are still possible despite gaps and guesses; `undefined` if the answers settle it. */
export function rangeWords({ styles, counts }: Diagnosis): string | undefined {
  const [first, second] = styles.map(styleName);
  if (styles.length === 1 && first) {
    const settled = counts.answered === counts.asked && counts.guess === 0;
    return settled ? undefined : t('{0}, however the rest is answered.', first);
  }
  if (styles.length === 2 && first && second) return t('Still possible: {0} or {1}.', first, second);
  return t('Not enough yet: {0} styles are still possible.', styles.length);
}

/** How the answers led to the reading, one sentence per step. */
export function stepWords({ competence, motivation, confidence, rules }: Diagnosis): string[] {
  const sentences: Readonly<Record<DiagnosisRule, string>> = {
    'no-record': t('Competence needs finished work, or the help that the last piece took.'),
    'near-skill': t('A similar skill lifts competence by a step.'),
    'never-done': t('Something never done counts as some at most, whatever else was shown.'),
    'high-needs-both': t('High needs finished work done alone, and little help.'),
    'no-motivation': t('Nothing is known about motivation yet.'),
    'no-confidence': t('Nothing is known about confidence yet.'),
    swing: t('It came and went in the last month, so commitment is variable.'),
  };
  return [
    ...(competence
      ? [t('Knowledge, finished work (which counts twice) and help needed make competence.')]
      : []),
    ...(motivation && confidence
      ? [t('Motivation is {0}, confidence is {1}.', commitmentWord(motivation), commitmentWord(confidence))]
      : []),
    ...rules.map(rule => sentences[rule]),
  ];
}

/** How much evidence there is. */
export function countWords({ counts }: Diagnosis): string {
  const { answered, asked, seen, told, guess } = counts;
  return t('{0} of {1} answered: {2} seen, {3} told, {4} guessed.', answered, asked, seen, told, guess);
}

/** Why the reading is not solid; `answered` is the date of the oldest answer in words, and `name` the person's. */
export function doubtWords({ doubts }: Diagnosis, answered: string, name: string): string[] {
  const sentences: Readonly<Record<Doubt, string>> = {
    'under-half-answered': t('Fewer than half of the questions are answered.'),
    'under-three-quarters-answered': t('Fewer than three quarters of the questions are answered.'),
    'mostly-guessed': t('Most answers are guesses.'),
    'much-unseen': t('Many answers are hearsay or guesses.'),
    'answers-spread': t('Knowledge, finished work and help needed point in different directions.'),
    overdue: t('The oldest answer is from {0}, too long ago.', answered),
    'one-step-apart': t('{0}’s own reading is one step away.', name),
    'two-steps-apart': t('{0}’s own reading is two steps away or more: talk first.', name),
  };
  return doubts.map(doubt => sentences[doubt]);
}
