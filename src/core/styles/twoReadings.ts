import { daysBetween } from '../dates/calendar';
import { type FreshWeeks, freshness, freshWeeks } from './freshness';
import { type Commitment, type Competence, commitments, competences, type StyleId } from './model';

/** Both scales of a reading. */
interface Scales {
  readonly competence: Competence;
  readonly commitment: Commitment;
}

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
 * about, and nothing changes by itself (domain.md §2.5 [19][20][21]).
 */
export function compareReadings(lead: Scales, member: Scales, between?: TimeBetween): TwoReadings {
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

/** The advice for each distance (domain.md §2.5). */
export const twoReadingsAdvice: Readonly<Record<TwoReadings['distance'] | TimeBetween, string>> = {
  stale: 'One of the two readings is out of date. Read the task again, both of you, before you compare.',
  'weeks-apart':
    'Weeks lie between the two readings, so each may have been right in its time. Read the task again, both of you, before you compare.',
  same: 'You both see it the same way. Say so, and go on.',
  one: 'You are one step apart. Go on with your reading, and say where you differ.',
  two: 'You are two steps or more apart. Talk before you act on it: start from your reading, ask what theirs rests on, and read again after the next outcome.',
};

/** What to ask about a difference, by scale and by who reads it higher (domain.md §2.5 [J]). */
export const gapQuestions: Readonly<
  Record<'competence' | 'commitment', Readonly<Record<'theirsHigher' | 'theirsLower', string>>>
> = {
  competence: {
    theirsHigher: 'Which piece of this work shows best what you can do? Let us look at it together.',
    theirsLower: 'Which part would you not want to do alone yet? I saw you do it well when …',
  },
  commitment: {
    theirsHigher: 'I have seen some parts wait. What is in the way that I do not see?',
    theirsLower:
      'What makes this work harder to want, or harder to trust yourself with, than it looks to me?',
  },
};
