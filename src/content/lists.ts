/** How words stand one after the other: all so far, and the next. */
export const listTexts = { next: '{0}, {1}' };
