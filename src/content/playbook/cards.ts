/** The words around a card's own. */
export const cardTexts = {
  say: 'Say',
  palette: 'In the Command Palette',
  seeAlso: 'See also',
  after: 'After: {0}.',
} as const;

/** The words around a feedback template on its card. */
export const templateCardTexts = {
  good: 'Good',
  careful: 'Careful',
  origin: 'Origin',
  editor: 'In the editor',
  type: 'Type {0} in a Markdown file, or insert it from here.',
} as const;

/** What follows from a cause, on the card of the causes. */
export const causeCardTexts = {
  next: 'Next: {0}',
  style: 'Style: {0}',
} as const;
