import type { Sign } from '../../core/styles/freshness';

/** Each sign as a clause, ready for display. */
export const signWords: Readonly<Record<Sign, string>> = {
  'task-changed': 'The task, its scope, its tools or what is at stake changed',
  'outcome-unmet': 'An outcome was not met',
  'two-outcomes-met': 'Two outcomes in a row were met',
  'two-check-ins-slipped': 'Two check-ins slipped',
  'commitment-down': 'Their own reading shows less commitment',
  absence: 'An absence of four weeks or more',
  'role-changed': 'Their role, the team or the lead changed',
  asked: 'A new reading was asked for',
  obstacle: 'An obstacle has lasted more than a week',
};

/** The signs that make a reading due immediately, in words (domain.md §1.5, §2.6 [J]). */
export const readAgainSigns: readonly string[] = Object.values(signWords);

/** Each sign in a few words, for use after "due:". */
export const shortSigns: Readonly<Record<Sign, string>> = {
  'task-changed': 'task changed',
  'outcome-unmet': 'outcome not met',
  'two-outcomes-met': 'two outcomes met',
  'two-check-ins-slipped': 'two check-ins slipped',
  'commitment-down': 'commitment fell',
  absence: 'after an absence',
  'role-changed': 'role changed',
  asked: 'asked for',
  obstacle: 'lasting obstacle',
};

/** The sentences about a reading's status; placeholders take dates and signs. */
export const standingTexts = {
  fresh: 'fresh until {0}',
  due: 'due since {0}',
  dueBecause: 'due: {0}',
  overdue: 'overdue since {0}',
  sign: '{0} ({1}).',
  age: 'Its time was over on {0}.',
  up: 'Two outcomes were met without more help: see whether the next style fits now.',
  back: 'Look whether one style back fits now.',
} as const;
