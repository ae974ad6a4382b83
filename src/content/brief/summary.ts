/** The parts of the line that sums up a 1:1, to be filled with numbers and names. */
export const summaryTexts = {
  mine: 'you owe {0}',
  theirs: '{0} owes {1}',
  late: '{0}, {1} late',
  readAgain: 'read {0} again',
  nothing: 'Nothing is open between you.',
} as const;
