/** Messages about a check or form that cannot be read; `{0}` and `{1}` take the values. */
export const growthProblems = {
  noDate: 'This file has no date, so it is ignored. Write date: yyyy-mm-dd in its front matter.',
  period: '"{0}: {1}" is not understood. The period is steady, change or recovery.',
  answer:
    '"{0}" is not understood. Write 0, 1, 2-3, 4 or more, or no occasion; then more, right or less: 2-3, more.',
  formAnswer:
    'This answer is not understood. Write 0, 1, 2-3, 4 or more, or no occasion; then more, right or less: 2-3, more.',
} as const;
