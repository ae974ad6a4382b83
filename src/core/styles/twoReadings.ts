import { gapQuestions, twoReadingsAdvice } from '../../content/styles/twoReadings';
import { daysBetween } from '../dates/calendar';
import { type FreshWeeks, freshness, freshWeeks } from './freshness';
import { commitments, competences, type StyleId } from './model';
import type { Cell } from './readingShapes';

/** Why two readings cannot be compared: one is out of date, or they are from different times. */
export type TimeBetween = 'stale' | 'weeks-apart';

/**
 * Readings at most this many days apart describe the same time: as long as the shortest-lived one stays fresh
 * (domain.md §2.6 [J]).
 */
const sameTimeDays = 14;

/**
 * Whether time prevents a comparison on a day; `undefined` if both readings hold and are from the same time
 * (domain.md §2.5, §2.6).
 */
export function timeBetween(
  lead: { readonly date: string; readonly style: StyleId },
  member: { readonly date: string; readonly style: StyleId },
  day: string,
  weeks: FreshWeeks = freshWeeks,
): TimeBetween | undefined {
  const isStale = [lead, member].some(
    ({ date, style }) => freshness(date, style, day, weeks).state !== 'fresh',
  );
  if (isStale) return 'stale';
  return Math.abs(daysBetween(lead.date, member.date)) > sameTimeDays ? 'weeks-apart' : undefined;
}

/** How two readings of the same task compare (domain.md §2.5 [19][20][21]). */
export interface TwoReadings {
  /** Steps the member's reading is above the lead's; negative if below. */
  readonly competence: number;
  readonly commitment: number;
  /** The larger difference of the two scales, in steps. */
  readonly apart: number;
  /** `two` means two or more steps. */
  readonly distance: 'same' | 'one' | 'two';
  /** The lead's reading is too weak a basis until the two have talked. */
  readonly thin: boolean;
  /** Why time prevents a comparison, if it does; the difference then means little, and there is nothing to ask. */
  readonly between?: TimeBetween;
  /** What to do about it, in one or two sentences. */
  readonly advice: string;
  /** What to ask about each scale that differs, the larger difference first. */
  readonly talk: readonly { readonly scale: 'competence' | 'commitment'; readonly question: string }[];
  readonly source: string;
}

/**
 * Compares the lead's reading with the member's. The lead's is the one that counts; a difference is something to talk
 * about, and nothing changes automatically (domain.md §2.5 [19][20][21]).
 */
export function compareReadings(lead: Cell, member: Cell, between?: TimeBetween): TwoReadings {
  const competence = competences.indexOf(member.competence) - competences.indexOf(lead.competence);
  const commitment = commitments.indexOf(member.commitment) - commitments.indexOf(lead.commitment);
  const apart = Math.max(Math.abs(competence), Math.abs(commitment));
  const distance = apart === 0 ? 'same' : apart === 1 ? 'one' : 'two';
  const gaps = [
    { scale: 'competence' as const, steps: competence },
    { scale: 'commitment' as const, steps: commitment },
  ].filter(({ steps }) => steps !== 0);
  return {
    competence,
    commitment,
    apart,
    distance,
    thin: distance === 'two' && !between,
    ...(between && { between }),
    advice: twoReadingsAdvice[between ?? distance],
    talk: (between ? [] : gaps)
      .sort((one, other) => Math.abs(other.steps) - Math.abs(one.steps))
      .map(({ scale, steps }) => ({
        scale,
        question: gapQuestions[scale][steps > 0 ? 'theirsHigher' : 'theirsLower'],
      })),
    source: 'domain.md §2.5 [19][20][21]',
  };
}
