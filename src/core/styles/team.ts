import { type Freshness, type FreshWeeks, freshWeeks } from './freshness';
import { type Level, levelOfStyle, levels, type StyleId } from './model';
import { recommend } from './recommend';
import { standingOf } from './standing';
import type { Task } from './task';
import { compareReadings, timeBetween } from './twoReadings';

/** Someone who has the task. */
export interface TeamMember {
  /** Id of the person. */
  readonly person: string;
  readonly name: string;
  readonly task: Pick<Task, 'latest' | 'readings' | 'events' | 'usedStyles' | 'frame' | 'choice'>;
}

/** Why a reading is not firm (domain.md §2.4, §2.5 [J]). */
export const doubts = [
  'overdue',
  'two-steps-apart',
  'one-step-apart',
  'own-reading-only',
  'questions-unknown',
] as const;
export type Doubt = (typeof doubts)[number];

/**
 * How much to rely on a stored reading; never a percentage. Only answers can make a reading firm, and the notes store
 * the result without them, so a stored reading is fair at best (domain.md §2.4 [J]).
 */
export const certainties = ['fair', 'thin'] as const;
export type ReadingCertainty = (typeof certainties)[number];

/** Where one member stands on the task. */
export interface MemberReadiness {
  readonly person: string;
  readonly name: string;
  /** Omitted if the task was never read with them. */
  readonly reading?: NonNullable<Task['latest']> & {
    readonly level: Level;
    readonly borderline: boolean;
    readonly freshness: Freshness['state'];
    readonly certainty: ReadingCertainty;
    readonly doubts: readonly Doubt[];
  };
}

/** The pattern of the members' levels; `list` if fewer than three share the task (domain.md §3.4 [J]). */
export const teamShapes = ['list', 'unknown', 'single-expert', 'even', 'stepped', 'split', 'mixed'] as const;
export type TeamShape = (typeof teamShapes)[number];

/** A team on one task. Levels are ordinal, so nothing averages them (domain.md §3.4). */
export interface TeamOnTask {
  readonly shape: TeamShape;
  /** The level of an even team, or the lower and higher level of a stepped one; otherwise empty. */
  readonly levels: readonly Level[];
  /** In the given order. */
  readonly members: readonly MemberReadiness[];
  /** How many members are at each level. */
  readonly counts: Readonly<Record<Level, number>>;
  /** How many members have a fresh reading. */
  readonly fresh: number;
}

/** The team on one task on a day; `weeks` is how long readings stay fresh (domain.md §3.4 [J]). */
export function teamOn(
  members: readonly TeamMember[],
  day: string,
  weeks: FreshWeeks = freshWeeks,
): TeamOnTask {
  const known = members.map(member => readinessOf(member, day, weeks));
  const counts: Record<Level, number> = { D1: 0, D2: 0, D3: 0, D4: 0 };
  for (const { reading } of known) if (reading) counts[reading.level]++;
  const fresh = known.filter(({ reading }) => reading?.freshness === 'fresh').length;
  return { ...shapeOf(members.length, fresh, counts), members: known, counts, fresh };
}

/** Where one member stands: a borderline reading counts at the level of the style shown (domain.md §3.4 [J]). */
export function readinessOf(
  { person, name, task }: TeamMember,
  day: string,
  weeks: FreshWeeks = freshWeeks,
): MemberReadiness {
  const { latest } = task;
  const standing = standingOf(task, day, weeks);
  if (!latest || !standing) return { person, name };
  const { style, strength, neighbour } = recommend(latest);
  const borderline = strength === 'borderline';
  const shown = borderline && latest.style === neighbour ? neighbour : style;
  const found = doubtsAbout(latest, task, standing, day, weeks);
  return {
    person,
    name,
    reading: {
      ...latest,
      level: levelOfStyle[shown],
      borderline,
      freshness: standing.state,
      certainty: certaintyWith(found),
      doubts: found,
    },
  };
}

function certaintyWith(found: readonly Doubt[]): ReadingCertainty {
  return found.includes('overdue') || found.includes('two-steps-apart') ? 'thin' : 'fair';
}

function doubtsAbout(
  latest: NonNullable<Task['latest']>,
  { readings }: TeamMember['task'],
  { state }: Freshness,
  day: string,
  weeks: FreshWeeks,
): readonly Doubt[] {
  if (latest.by === 'member')
    return state === 'overdue' ? ['overdue', 'own-reading-only'] : ['own-reading-only'];
  const own = readings.findLast(({ by }) => by === 'member');
  const comparable = own && timeBetween(latest, own, day, weeks) === undefined;
  const distance = comparable ? compareReadings(latest, own).distance : 'same';
  const found = doubts.filter(
    doubt =>
      (doubt === 'overdue' && state === 'overdue') ||
      (doubt === 'two-steps-apart' && distance === 'two') ||
      (doubt === 'one-step-apart' && distance === 'one'),
  );
  return found.length > 0 ? found : ['questions-unknown'];
}

/**
 * The first shape that fits, in the order of the brief. Freshness counts everyone who has the task, but shares of
 * levels count only members with a reading, because the others could be anywhere (domain.md §3.4 [J]).
 */
function shapeOf(
  size: number,
  fresh: number,
  counts: Readonly<Record<Level, number>>,
): Pick<TeamOnTask, 'shape' | 'levels'> {
  if (size < 3) return { shape: 'list', levels: [] };
  if (fresh / size < 0.6) return { shape: 'unknown', levels: [] };
  const { D1, D2, D3, D4 } = counts;
  const read = D1 + D2 + D3 + D4;
  const holds = (count: number, share: number) => count / read >= share;
  if (D4 === 1 && D3 === 0) return { shape: 'single-expert', levels: [] };
  const even = levels.find(level => holds(counts[level], 0.7));
  if (even) return { shape: 'even', levels: [even] };
  const stepped = steps
    .filter(([lower, higher]) => holds(counts[lower] + counts[higher], 0.7))
    // The pair with the most members; a tie goes to the lower pair, whose advice serves both.
    .reduce<readonly [Level, Level] | undefined>(
      (best, step) => (best && sum(best) >= sum(step) ? best : step),
      undefined,
    );
  if (stepped) return { shape: 'stepped', levels: stepped };
  if (holds(D1 + D2, 0.25) && holds(D4, 0.25)) return { shape: 'split', levels: [] };
  return { shape: 'mixed', levels: [] };

  function sum([lower, higher]: readonly [Level, Level]): number {
    return counts[lower] + counts[higher];
  }
}

const steps: readonly (readonly [Level, Level])[] = [
  ['D1', 'D2'],
  ['D2', 'D3'],
  ['D3', 'D4'],
];

/** How to calculate the lead's week (domain.md §3.4 [J]). */
export interface BudgetRules {
  /** Minutes of one check-in. */
  readonly minutes: Readonly<Record<StyleId, number>>;
  /** More hours per week than this is too much. */
  readonly hoursPerWeek: number;
}

/** Used unless the lead sets something else (domain.md §3.4 [J]). */
export const defaultBudget: BudgetRules = {
  minutes: { S1: 15, S2: 30, S3: 30, S4: 20 },
  hoursPerWeek: 8,
};

/** What check-ins cost the lead. */
export interface LeadTime {
  readonly minutesPerWeek: number;
  readonly limitMinutes: number;
  readonly over: boolean;
}

const workingDaysPerWeek = 5;

/** The check-ins of one task: the style sets their length, style and frame how often they happen. */
export interface CheckIns {
  readonly style: StyleId;
  /** Working days between check-ins. */
  readonly everyDays: number;
}

/** Adds up minutes per check-in times check-ins per five-day week, over all tasks (domain.md §3.3, §3.4 [J]). */
export function leadTime(tasks: readonly CheckIns[], { minutes, hoursPerWeek }: BudgetRules): LeadTime {
  const minutesPerWeek = tasks.reduce(
    (sum, { style, everyDays }) => sum + (minutes[style] * workingDaysPerWeek) / everyDays,
    0,
  );
  const limitMinutes = hoursPerWeek * 60;
  return { minutesPerWeek, limitMinutes, over: minutesPerWeek > limitMinutes };
}
