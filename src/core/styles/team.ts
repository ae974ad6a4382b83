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
  if (fresh * 100 < size * 60) return { shape: 'unknown', levels: [] };
  const { D1, D2, D3, D4 } = counts;
  const read = D1 + D2 + D3 + D4;
  const holds = (count: number, percent: number) => count * 100 >= read * percent;
  if (D4 === 1 && D3 === 0 && read > 1) return { shape: 'single-expert', levels: [] };
  const even = levels.find(level => holds(counts[level], 70));
  if (even) return { shape: 'even', levels: [even] };
  const stepped = steps
    .filter(([lower, higher]) => holds(counts[lower] + counts[higher], 70))
    // The pair with the most members; a tie goes to the lower pair, whose advice serves both.
    .reduce<readonly [Level, Level] | undefined>(
      (best, step) => (best && sum(best) >= sum(step) ? best : step),
      undefined,
    );
  if (stepped) return { shape: 'stepped', levels: stepped };
  if (holds(D1 + D2, 25) && holds(D4, 25)) return { shape: 'split', levels: [] };
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

/** A shape's name, explanation, and advice for the lead. */
export interface ShapeAdvice {
  readonly name: string;
  /** The rule in plain words. */
  readonly when: string;
  /** `{0}`: the style for the team's one level, or for the lower of its two. */
  readonly does: readonly string[];
  readonly why: string;
  readonly source: string;
}

/** The advice for each shape, ready to show (domain.md §3.4 [J]). */
export const shapeAdvice: Readonly<Record<TeamShape, ShapeAdvice>> = {
  list: {
    name: 'Too few for a shape',
    when: 'Fewer than three people have this task.',
    does: ['Lead each of them by their own reading.'],
    why: 'A pattern among one or two people is a coincidence.',
    source: 'domain.md §3.4 [J]',
  },
  unknown: {
    name: 'Unknown',
    when: 'Fewer than 60 % of them have a fresh reading.',
    does: [
      'Collect readings: ask each person the questions, and add your own view.',
      'Until then, give a clear brief and keep the first cycle short.',
    ],
    why: 'Old readings describe the team you had. A short cycle shows where people stand sooner than a guess.',
    source: 'domain.md §3.4 [J]',
  },
  'single-expert': {
    name: 'Single expert',
    when: 'Exactly one person runs it alone, and all others are new to it or find it hard.',
    does: [
      'Treat it as a risk to delivery, and say so openly.',
      'Give the expert a second task, spreading what they know, and take a reading of that task: it may be new to them.',
      'Protect their time: agree when they can be asked, and when not.',
    ],
    why: 'The work stops when one person is away, and being able to do it is not the same as being able to teach it.',
    source: 'domain.md §3.4 [J]',
  },
  even: {
    name: 'Even',
    when: 'At least 70 % of the readings are at one level.',
    does: ['Lead joint work in the style of that level: {0}.', 'Lead each person as their own reading says.'],
    why: 'One way of working together fits most of them; the others still need their own.',
    source: 'domain.md §3.4 [J]',
  },
  stepped: {
    name: 'Stepped',
    when: 'Two neighboring levels hold at least 70 % of the readings.',
    does: [
      'Write one shared brief, for the lower of the two levels.',
      'Hold meetings in the style of the lower level: {0}.',
      'Spend time with each person in the style of their own reading.',
    ],
    why: 'Those who need less can skip what they know; those who need more cannot guess what is missing.',
    source: 'domain.md §3.4 [J]',
  },
  split: {
    name: 'Split',
    when: 'At least a quarter is new to it or finds it hard, and at least a quarter runs it alone.',
    does: [
      'Split the work by its parts, not the people by rank.',
      'Pair across levels, if the one who knows it agrees.',
      'Do not look for one style for the team: there is none.',
    ],
    why: 'Any one style would leave one group without help or stand in the way of the other.',
    source: 'domain.md §3.4 [J]',
  },
  mixed: {
    name: 'Mixed',
    when: 'None of the other patterns holds.',
    does: [
      'Lead each person in the style of their own reading.',
      'Take joint decisions after consulting everybody, or by agreement.',
    ],
    why: 'People in different places can still decide together, when each is heard.',
    source: 'domain.md §3.4 [J]',
  },
};

/** One sentence to keep in mind; `who` names works we know only from memory, in addition to those in `source`. */
export interface TeamNote {
  readonly text: string;
  readonly who?: string;
  readonly source: string;
}

/** What to say openly about leading several people on one task (domain.md §3.4 [29][30][31][M]). */
export const teamNotes: readonly TeamNote[] = [
  {
    text: 'How much help each person gets differs by task. The standard for the work does not: say so openly.',
    source: 'domain.md §3.4 [J]',
  },
  {
    text: 'Teams also mature as teams. After a new joiner or a new purpose, start again with purpose, roles and ways of working.',
    who: 'Tuckman; Carew, Parisi-Carew and Blanchard',
    source: 'domain.md §3.4 [M]',
  },
  {
    text: 'Of 60 teams, those led with clear direction did better at first; those that were given more say improved more over time.',
    source: 'domain.md §3.4 [29]',
  },
  {
    text: 'How well a team was set up mattered more to its results than hands-on coaching did, and coaching helped well set-up teams more.',
    source: 'domain.md §3.4 [30]',
  },
  {
    text: 'Coaching did better than directing where a team believed little in itself, and worse where it believed a lot. This does not fit the model neatly.',
    source: 'domain.md §3.4 [31]',
  },
];

/** How to calculate the lead's week (domain.md §3.4 [J]). */
export interface BudgetRules {
  /** Minutes of one check-in. */
  readonly minutes: Readonly<Record<StyleId, number>>;
  /** More hours per week than this is too much. */
  readonly hoursPerWeek: number;
}

/** Unless the lead set something else (domain.md §3.4 [J]). */
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

/** A partial substitute for the lead's time. */
export interface Substitute {
  readonly id: 'peer' | 'checklist' | 'pairing';
  readonly name: string;
  readonly text: string;
}

/**
 * What to do if check-ins take more time than there is, without making them rarer at D1 and D2 (domain.md §3.1 [26],
 * §3.4 [J]).
 */
export const substitutes: readonly Substitute[] = [
  {
    id: 'peer',
    name: 'A peer',
    text: 'An able peer holds some of the check-ins, if they agree. The number of checks stays as it is.',
  },
  {
    id: 'checklist',
    name: 'A checklist',
    text: 'Turn what you look at each time into a checklist or a test that they run before they meet you.',
  },
  {
    id: 'pairing',
    name: 'Pairing',
    text: 'Let two of them work on one piece, so that the first question finds an answer without you.',
  },
];

/** Shown with the substitutes (domain.md §3.4 [J]). */
export const keepTheChecks =
  'Do not check less often on people who are new to it or find it hard: shorten or share the check-ins instead.';
