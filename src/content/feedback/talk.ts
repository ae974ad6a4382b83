/** The words added to those of the record. */
export const talkTexts = {
  byDate: '{0}, by {1}',
  early: 'you raised it early, {0}',
} as const;
