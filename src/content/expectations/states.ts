/** The states of an expectation, as short labels. */
export const expectationStateNames = {
  draft: 'draft',
  proposed: 'proposed',
  agreed: 'agreed',
  active: 'active',
  'at-risk': 'at risk',
  changed: 'changed',
  met: 'met',
  'part-met': 'partly met',
  unmet: 'not met',
  review: 'in review',
  recovery: 'in recovery',
  closed: 'closed',
  dropped: 'dropped',
} as const;

/** What an expectation needs on a day. */
export const expectationNeeds = {
  unclear: 'unclear: see the file',
  outcome: 'was it met?',
  outcomeToday: 'due today: was it met?',
  checkIn: 'check-in today',
  due: 'due {0}',
  attempt: 'attempt {0}',
} as const;
