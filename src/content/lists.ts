/** How to join list items: those so far, and the next. */
export const listTexts = { next: '{0}, {1}' };
