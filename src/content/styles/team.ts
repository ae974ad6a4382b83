import type { TeamShape } from '../../core/styles/team';

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

/** The advice for each shape, ready for display (domain.md §3.4 [J]). */
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
    when: 'Fewer than 60% of them have a fresh reading.',
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
    when: 'At least 70% of the readings are at one level.',
    does: ['Lead joint work in the style of that level: {0}.', 'Lead each person as their own reading says.'],
    why: 'One way of working together fits most of them; the others still need their own.',
    source: 'domain.md §3.4 [J]',
  },
  stepped: {
    name: 'Stepped',
    when: 'Two neighboring levels hold at least 70% of the readings.',
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

/** A sentence to keep in mind; `who` names works we know only from memory, in addition to those in `source`. */
export interface TeamNote {
  readonly text: string;
  readonly who?: string;
  readonly source: string;
}

/** What to say openly when several people share a task (domain.md §3.4 [29][30][31][M]). */
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

/** A partial substitute for the lead's time. */
export interface Substitute {
  readonly id: 'peer' | 'checklist' | 'pairing';
  readonly name: string;
  readonly text: string;
}

/**
 * What to do if check-ins take too much time, without making them rarer at D1 and D2 (domain.md §3.1 [26], §3.4 [J]).
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
