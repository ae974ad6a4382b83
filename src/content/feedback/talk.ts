/** The words we add to the record's own. */
export const talkTexts = {
  byDate: '{0}, by {1}',
  early: 'you raised it early, {0}',
} as const;
