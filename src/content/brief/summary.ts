/** The parts of the summary line of a 1:1; placeholders take numbers and names. */
export const summaryTexts = {
  mine: 'you owe {0}',
  theirs: '{0} owes {1}',
  late: '{0}, {1} late',
  readAgain: 'read {0} again',
  nothing: 'Nothing is open between you.',
} as const;
