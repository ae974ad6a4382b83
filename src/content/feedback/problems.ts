/** Why one of the lead's own templates is not offered. */
export const templateProblems = {
  empty: 'This template has no text.',
  snippet: 'This template is not offered until it is fixed: {0}',
  tooLarge: 'This template is larger than 64 kB and is not offered.',
  notUtf8: 'This template is not UTF-8 text and is not offered.',
  sameId: 'Another template already has the id {0}; this one is not offered.',
  wrongKind: '"kind: {0}" is not understood. A kind is one of {1}.',
  wrongStyle: '"style: {0}" is not understood. A style is one of {1}.',
} as const;

/** Syntax errors in the body of a template, and how to fix them. */
export const snippetProblems = {
  tooManyStops: 'A template has at most {0} places to fill in.',
  withinItself: 'Tab stop {0} is inside its own text.',
  tooLong: 'The text becomes longer than 64 kB.',
  opening: 'After ${ comes a number or the name of a variable; write \\${ for the characters themselves.',
  afterNumber: 'After {0} comes a colon, a bar, a slash or }.',
  afterName: 'After {0} comes a colon, a slash or }.',
  tooDeep: 'Placeholders are nested more than {0} deep.',
  emptyChoice: 'A value to choose is not empty.',
  openChoice: 'The values end with |}: write \\| for a bar in a value.',
  finalChoice: 'The final tab stop $0 cannot be a choice.',
  variable: 'The editor has no variable {0}. Write {1} for a place to fill in, or one of {2}.',
  unclosed: 'This opening brace has no }: the editor would insert it as plain text.',
  transform: 'A transform is written /pattern/format/flags, with \\/ for a slash.',
  format: 'The format holds {0}, which the editor does not know.',
  pattern: 'The pattern of this transform is not a regular expression with these flags.',
} as const;
