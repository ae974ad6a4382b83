import type { MatchClass, Supervision } from '../../core/styles/match';

/** The texts of the cards that compare the style used with the one that fits (domain.md §1.6). */
export const matchCardTexts = {
  title: '{0} fits, you used {1}',
  change: 'Change this week',
  apart: 'How far apart',
} as const;

export const matchWords: Readonly<Record<MatchClass, string>> = {
  matched: 'The style fits.',
  near: 'One style apart: near.',
  mismatch: 'Two styles apart: a mismatch.',
  severe: 'Three styles apart: a severe mismatch.',
};
export const directionWords: Readonly<Record<Supervision, string>> = {
  over: 'More direction than they need.',
  under: 'Less direction than they need.',
};
export const supportWords: Readonly<Record<Supervision, string>> = {
  over: 'More support than they need.',
  under: 'Less support than they need.',
};
