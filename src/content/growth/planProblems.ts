/** Messages about a plan that cannot be read; `{0}` and `{1}` take the values. */
export const planTexts = {
  yes: '"{0}: {1}" is not understood. Write yes or no.',
  behavior: '"behavior: {0}" is not understood. Write one of L1 to L9 or G1 to G9.',
} as const;
