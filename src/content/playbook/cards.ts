/** The fixed texts of a card. */
export const cardTexts = {
  say: 'Say',
  palette: 'In the Command Palette',
  seeAlso: 'See also',
  after: 'After: {0}.',
} as const;

/** The fixed texts of a feedback template's card. */
export const templateCardTexts = {
  good: 'Good',
  careful: 'Careful',
  origin: 'Origin',
  editor: 'In the editor',
  type: 'Type {0} in a Markdown file, or insert it from here.',
} as const;

/** What follows from a cause, on the card about causes. */
export const causeCardTexts = {
  next: 'Next: {0}',
  style: 'Style: {0}',
} as const;
