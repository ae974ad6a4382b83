import type { Commitment, Competence, Level, StyleId, Trend } from '../../core/styles/model';

/** What a lead does in one style: plain display text, no markup, openers without quotation marks. */
export interface StylePlaybook {
  readonly id: StyleId;
  readonly name: string;
  /** Two sentences to the lead: what the style is, and who makes decisions. */
  readonly oneLine: string;
  /** How much the lead decides what, how and when, 0 to 100; a position on a plot, not a measurement. */
  readonly direction: number;
  /** How much the lead listens, asks, explains and encourages, 0 to 100; a position on a plot, not a measurement. */
  readonly support: number;
  /** Who makes the decisions within the task. */
  readonly decides: string;
  /** Before the task's demands adjust it (`taskFrame.ts`). */
  readonly checkIn: {
    readonly rhythm: string;
    /** Working days between check-ins. */
    readonly workingDays: number;
    /** The shortest and the longest useful check-in. */
    readonly minutes: readonly [number, number];
  };
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Ten things to do, each small enough for one week. */
  readonly behaviors: readonly string[];
  /** Opening sentences in the lead's voice. */
  readonly openers: readonly string[];
  readonly pitfalls: readonly string[];
  /** Signs that less direction or less support is enough. */
  readonly moveUp: string;
  /** Signs that it is time to go back one style. */
  readonly moveBack: string;
  readonly source: string;
}

/** The four styles, ready for display (domain.md §1.1 [2][6], §4 [J]). */
export const playbook: Readonly<Record<StyleId, StylePlaybook>> = {
  S1: {
    id: 'S1',
    name: 'Directing',
    oneLine: 'You give the steps, the standard and the date, and you look at the work soon. You decide.',
    direction: 85,
    support: 30,
    decides: 'You',
    checkIn: { rhythm: 'Every day, 10–15 minutes', workingDays: 1, minutes: [10, 15] },
    more: [
      'Steps in order',
      'A worked example',
      'A standard they can check',
      'A date',
      'An early look at the work',
    ],
    less: ['Open brainstorming', 'A choice of method', 'General praise'],
    behaviors: [
      'Write the first three steps in the issue.',
      'Show one finished example, and say what makes it good.',
      'Set “done” as checks they can run.',
      'Choose the tool and the branch approach.',
      'Pair for the first hour.',
      'Look at the work within a day, before it is big.',
      'Correct the step, not the person, and do it at once.',
      'Say who to ask when you are away.',
      'Keep to one new thing at a time.',
      'Tell them when the close look ends: once the piece works twice.',
    ],
    openers: [
      'Here is the outcome, and the first three steps I want you to take.',
      'I will do one while you watch, then you do one while I watch.',
      'What is the last point you are sure of? We start there.',
      'I’ll look at ten tomorrow. Rough is fine.',
    ],
    pitfalls: [
      'Staying close after it is learned',
      'Giving orders without a standard',
      'Letting doubt into your tone',
      'Doing it for them',
      'Answering only when asked',
    ],
    moveUp:
      'Move to Coaching when a first piece works with few corrections, when they ask why, or when the enthusiasm dips.',
    moveBack: 'There is no style further back. If they are stuck, shrink the task or change it.',
    source: 'domain.md §1.1 [2][6], §4 [J]',
  },
  S2: {
    id: 'S2',
    name: 'Coaching',
    oneLine: 'You still steer, and you explain, ask and encourage. You decide after hearing them.',
    direction: 75,
    support: 80,
    decides: 'You, after hearing them',
    checkIn: { rhythm: 'Every second day, 20–30 minutes', workingDays: 2, minutes: [20, 30] },
    more: [
      'Reasons',
      'Questions, followed by your decision',
      'Specific words on what got better',
      'Replanning together',
    ],
    less: ['Bare orders', 'Leaving it open'],
    behaviors: [
      'Ask for their plan first, then settle it.',
      'Explain the reason for each constraint.',
      'Cut the next slice so that it can be finished in two days.',
      'Name what got better since last time, with the diff in hand.',
      'Treat setbacks as expected, and replan.',
      'Think aloud in review: the options, the trade-off, the choice.',
      'Decide when views differ, and say why.',
      'Have them write the decision note.',
      'Remove one irritant a week.',
      'Ask for one alternative before you give yours.',
    ],
    openers: [
      'What did you try, and what did it tell you?',
      'This is the rough part; which bit is it for you?',
      'Give me two ways; I will choose and tell you why.',
      'Last week this took a day, today an hour: what changed?',
    ],
    pitfalls: [
      'Making speeches',
      'Praising without facts',
      'Asking for ideas you never use',
      'Coaching someone who no longer needs it',
      'Deciding without saying so',
    ],
    moveUp: 'Move to Supporting when they bring a sound plan twice, and they spot their own errors.',
    moveBack:
      'Step back to Directing when they do not know the next step, the deadline is near, or the same error comes a third time.',
    source: 'domain.md §1.1 [2][6], §4 [J]',
  },
  S3: {
    id: 'S3',
    name: 'Supporting',
    oneLine: 'They drive; you listen, ask and back them. They decide, and you help them get there.',
    direction: 30,
    support: 80,
    decides: 'They do, with your help',
    checkIn: { rhythm: 'Every week, 30 minutes, on their agenda', workingDays: 5, minutes: [30, 30] },
    more: ['Listening', 'Questions', 'Access to people and decisions', 'Credit', 'Backing'],
    less: ['Solutions', 'Task lists', 'Setting their dates'],
    behaviors: [
      'Let them run the design review; you attend.',
      'Answer “What should I do?” with “What do you lean to, and what worries you?”',
      'Recall the evidence of earlier success.',
      'Ask what drains them, and act on one thing.',
      'Hand them the stakeholder conversation, and debrief after it.',
      'Back their call in public.',
      'Agree on how sure is sure enough to ship.',
      'Offer a stretch or a change if they are bored.',
      'Hold your own fix back for a day.',
      'Keep the outcome date, and let them move the path.',
    ],
    openers: [
      'What would you do if I were away this week?',
      'How confident are you? What would raise that?',
      'Which part no longer feels worthwhile?',
      'What do you want from me: an ear, an opinion, or a door opened?',
    ],
    pitfalls: [
      'Steering in secret through questions',
      'Playing therapist',
      'Rescuing',
      'Seeking consensus on everything',
      'Ignoring that competence is really missing',
      'Avoiding a plain word: managers in one study leaned on support too often, and their people did not rate it as effective',
    ],
    moveUp: 'Move to Delegating when they decide and inform you for two cycles.',
    moveBack: 'Step back to Coaching when results slip, or the plan is missing twice.',
    source: 'domain.md §1.1 [2][6], §4 [J][32]',
  },
  S4: {
    id: 'S4',
    name: 'Delegating',
    oneLine: 'You agree on the outcome and the limits, then stay out, within reach. They decide.',
    direction: 15,
    support: 20,
    decides: 'They do',
    checkIn: { rhythm: 'Every two weeks or at milestones, 20 minutes', workingDays: 10, minutes: [20, 20] },
    more: ['A clear outcome', 'Limits', 'Authority', 'Information', 'Recognition of results'],
    less: ['Talk about method', 'Chasing status', 'Approvals'],
    behaviors: [
      'Agree on the outcome, limits, budget and date in writing.',
      'Tell others who decides.',
      'Give the system access and the spending room to match.',
      'Pass on context early.',
      'Agree on the signals for “come to me”.',
      'Let a different way stand.',
      'Review results, not steps.',
      'Ask what they need from the organization.',
      'Ask them to teach it.',
      'Thank them for results in the open.',
    ],
    openers: [
      'You own this; here are the two limits I cannot move.',
      'What should I stop doing so this runs well?',
      'When would you want me to hear of trouble?',
      'What did you learn that the team should have?',
    ],
    pitfalls: [
      'Dropping contact',
      'Delegating the blame and keeping the authority',
      'Taking it back at the first wobble',
      'Always loading the best person',
      'Delegating what nobody wants',
    ],
    moveUp: 'Offer a wider scope or a new task, and take a new reading for it.',
    moveBack:
      'Step back to Supporting on silence, a missed signal, cynicism, or a scope that has changed under them.',
    source: 'domain.md §1.1 [2][6], §4 [J]',
  },
};

/** Our own labels for the four levels: where someone stands on one task (domain.md, names and rights [J]). */
export const levelNames: Readonly<Record<Level, string>> = {
  D1: 'New to it',
  D2: 'Finding it hard',
  D3: 'Competent, not settled',
  D4: 'Runs it alone',
};

/** The scales, where a picture names its axes. */
export const axisNames = { competence: 'competence on this task', commitment: 'commitment' } as const;

/** The names of the steps of both scales, and of the trends. */
export const competenceNames: Readonly<Record<Competence, string>> = {
  low: 'Low',
  some: 'Some',
  moderate: 'Moderate',
  high: 'High',
};
export const commitmentNames: Readonly<Record<Commitment, string>> = {
  low: 'Low',
  variable: 'Variable',
  high: 'High',
};
export const trendNames: Readonly<Record<Trend, string>> = {
  up: 'Improving',
  flat: 'Steady',
  down: 'Slipping',
  unknown: 'Can’t tell',
};

/**
 * What each step of the competence scale looks like to an observer (domain.md §1.2 [2][7][8], anchors from §2.1 [J]).
 */
export const competenceAnchors: Readonly<Record<Competence, string>> = {
  low: 'Never done it, or needs it step by step',
  some: 'Knows parts of it; the last piece took several rescues or long reviews',
  moderate: 'Does it alone to an acceptable standard, with a few targeted questions',
  high: 'Does it alone and well, hard cases too, and could teach it',
};

/** What each step of the commitment scale looks like to an observer (domain.md §1.2 [2][9], anchors from §2.2 [J]). */
export const commitmentAnchors: Readonly<Record<Commitment, string>> = {
  low: 'Puts it off, sees little point in it, or hands decisions back',
  variable: 'Depends on the day or the part; asks for most calls to be confirmed',
  high: 'Picks it up unasked, decides, and is plain about progress and doubts',
};

/** What each trend on a task looks like to an observer (domain.md §1.4 [15]). */
export const trendAnchors: Readonly<Record<Trend, string>> = {
  up: 'Recent results got better, or took less help',
  flat: 'Recent results are much like the ones before',
  down: 'Recent results slipped, or took more help',
  unknown: 'Too early to say, or you have not seen enough',
};
