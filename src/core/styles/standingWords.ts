import type { Say } from '../text/say';
import { type Sign, signWords } from './freshness';
import type { StyleId } from './model';
import { playbook } from './playbook';
import type { Standing } from './standing';

/** A standing in words. */
export interface StandingWords {
  /** A few words for a list: "due: outcome not met". */
  readonly short: string;
  /** Why it is due, in full sentences; empty while it is fresh. */
  readonly why: readonly string[];
  /** A prompt to consider a move; it never moves anything. */
  readonly move?: string;
}

/** Each sign in a few words, to follow "due:". */
export const shortSigns: Readonly<Record<Sign, string>> = {
  'task-changed': 'task changed',
  'outcome-unmet': 'outcome not met',
  'two-outcomes-met': 'two outcomes met',
  'two-check-ins-slipped': 'two check-ins slipped',
  'commitment-down': 'their commitment fell',
  absence: 'after an absence',
  'role-changed': 'role changed',
  asked: 'they asked',
  obstacle: 'lasting obstacle',
};

/** The sentences to fill with dates and signs. */
export const standingTexts = {
  fresh: 'fresh until {0}',
  due: 'due since {0}',
  dueBecause: 'due: {0}',
  overdue: 'overdue since {0}',
  sign: '{0} ({1}).',
  age: 'Its time was over on {0}.',
  up: 'Two outcomes were met without more help: see whether the next style fits now.',
  back: 'Look whether one style back fits now.',
} as const;

/** Puts a reading's standing into words; `date` formats a calendar date for the reader (domain.md §1.5, §2.6). */
export function standingWords(
  { state, dueOn, overdueOn, agesOn, signs, move }: Standing,
  style: StyleId,
  day: string,
  say: Say,
  date: (date: string) => string,
): StandingWords {
  const last = signs.at(-1);
  const short = {
    fresh: () => say(standingTexts.fresh, date(dueOn)),
    due: () =>
      last ? say(standingTexts.dueBecause, say(shortSigns[last.sign])) : say(standingTexts.due, date(dueOn)),
    overdue: () => say(standingTexts.overdue, date(overdueOn)),
  }[state];
  const { moveUp, moveBack } = playbook[style];
  return {
    short: short(),
    why: [
      ...signs.map(sign => say(standingTexts.sign, say(signWords[sign.sign]), date(sign.date))),
      ...(agesOn <= day ? [say(standingTexts.age, date(agesOn))] : []),
    ],
    ...(move && {
      move: `${say(standingTexts[move])} ${say(move === 'up' ? moveUp : moveBack)}`,
    }),
  };
}
