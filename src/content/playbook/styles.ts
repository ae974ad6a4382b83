import type { Commitment, Competence, StyleId } from '../../core/styles/model';

/** Other search words for each style. */
export const styleCards: Readonly<Record<StyleId, { readonly words: string }>> = {
  S1: { words: 's1 directing telling instruct instructions steps beginner new direct tell' },
  S2: { words: 's2 coaching selling coach explain persuade mentor' },
  S3: { words: 's3 supporting participating support listen facilitate encourage' },
  S4: { words: 's4 delegating delegate hand over empower ownership trust autonomy' },
};

/** The text around what the model says about a style. */
export const styleCardTexts = {
  checkIn: 'Check in',
  rhythm: '{0}, before the task’s own demands move it.',
  more: 'More',
  less: 'Less',
  behaviors: 'Ten things to do',
  pitfalls: 'Pitfalls',
  move: 'When to move',
} as const;

/** The card of a reading on the border between two levels; `{0}` is its commitment. */
export const borderTitles: Readonly<Record<Competence, string>> = {
  low: 'Low competence, {0} commitment',
  some: 'Some competence, {0} commitment',
  moderate: 'Moderate competence, {0} commitment',
  high: 'High competence, {0} commitment',
};
export const borderTexts = {
  border: 'On the border',
  results: 'Recent results',
  style: 'Style',
  rising: 'Got better, or took less help',
  same: 'Much like the ones before, or slipped',
  unknown: 'Not known',
  looks: 'What it looks like',
  versions: 'Two versions',
  disagree: 'The published versions of the model disagree here: Hersey’s says {0}, Blanchard’s says {1}.',
  slipping: 'If results slip',
} as const;
export const commitmentTitles: Readonly<Record<Commitment, string>> = {
  low: 'low',
  variable: 'variable',
  high: 'high',
};
