/** The parts of the line that sums up a 1:1, to be filled with numbers and names. */
export const summaryTexts = {
  expectation: '1 expectation to look at',
  expectations: '{0} expectations to look at',
  mine: 'you owe {0}',
  theirs: '{0} owes {1}',
  late: '{0}, {1} late',
  topic: '1 new topic',
  topics: '{0} new topics',
  toSayOne: '1 piece of feedback to say',
  toSay: '{0} pieces of feedback to say',
  readAgain: 'read {0} again',
  readMany: '{0} tasks to read again',
  nothing: 'Nothing is open between you.',
} as const;
