/** Why one of the lead's own scenarios is not offered, and why an answer in a saved run is not scored. */
export const practiceProblems = {
  nothing:
    'This file holds no scenario: no response such as "- S1 (excellent): what you do" and no "Reading:".',
  tooLarge: 'This file is larger than 64 kB, and no scenario in it is offered.',
  notUtf8: 'This file is not UTF-8 text, and no scenario in it is offered.',
  noSituation: 'This scenario has no situation: write what happened above "Reading:".',
  noReading: 'This scenario has no reading: write "Reading: low / high".',
  wrongReading:
    '"Reading: {0}" is not understood. Write a competence (low, some, moderate, high), a slash and a commitment (low, variable, high).',
  noOption: 'This scenario has no response {0}: write "- {0} (good): what you do".',
  emptyOption: 'The response {0} has no words.',
  sameOption: 'The response {0} is here twice.',
  noRating: 'The response {0} has no rating: excellent, good, fair or poor, in parentheses.',
  wrongRating: '"({0})" is not understood. A rating is one of excellent, good, fair and poor.',
  sameRating: 'The rating "{0}" is here twice. Each one is used once.',
  otherBest: 'This line says that {0} is best, and the ratings say {1}.',
  noReason: 'This scenario has no reason: write "Reason: why the best response fits".',
  wrongStep:
    '"{0}: {1}" is not understood. Write a competence, a slash and a commitment, such as "low / high".',
  wrongStyle: '"{0}: {1}" is not understood. Write the name of a style, such as "Coaching".',
  halfAnswer: 'This answer is not counted: it has no line "{0}".',
} as const;
