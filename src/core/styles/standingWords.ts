import { playbook } from '../../content/styles/playbook';
import { shortSigns, signWords, standingTexts } from '../../content/styles/standing';
import type { Say } from '../text/say';
import type { StyleId } from './model';
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
