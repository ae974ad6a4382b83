/** The family of a rule; also the order of chapters in the document. */
export const lintFamilies = [
  'about the person',
  'about the words',
  'about the entry',
  'not for these notes',
] as const;
export type LintFamily = (typeof lintFamilies)[number];

/** How prominently to show a finding; `off` disables the rule. */
export const lintLevels = ['off', 'hint', 'information', 'warning'] as const;
export type LintLevel = (typeof lintLevels)[number];
