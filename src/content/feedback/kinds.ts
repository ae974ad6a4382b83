/** The names of the kinds of feedback. */
export const feedbackKindNames = {
  praise: 'Praise',
  developmental: 'Developmental',
  'asked-for': 'Asked for',
} as const;
