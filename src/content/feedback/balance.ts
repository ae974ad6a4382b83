/** The texts of the feedback balance. */
export const balanceTexts = {
  title: 'Your feedback, {0} to {1}',
  intro:
    'Your own habit, from the feedback logs. No ratio is right for everybody: look for the kind that is missing, and for a long silence.',
  gave: 'What you gave',
  last: 'last {0}',
  noneYet: 'none written down so far',
  ofNoKind: 'No kind given',
  asOften: 'Praise as often as developmental feedback',
  ratio: 'Praise {0} times for each piece of developmental feedback',
  specific: 'How specific it was',
  filled: '{0} of {1} parts of templates filled in ({2})',
  waiting: 'Written, not said yet',
  nothingYet: 'nothing written down so far',
  lastOn: 'last on {0}',
} as const;
