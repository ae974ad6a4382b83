import type { Competence, StyleId } from './model';
import { playbook } from './playbook';

/** 0 little, 1 middling, 2 much (domain.md §3.2). */
export type Factor = 0 | 1 | 2;

/** What is known about a task; a factor left out counts as 1, `buyIn` and `knowledge` left out count for nothing. */
export interface TaskFactors {
  /** 0 an annoyance, 1 customers or a release, 2 safety, data, money or law. */
  readonly stakes?: Factor | undefined;
  /** How hard it is to undo: 0 in minutes, 1 in days, 2 not at all or only at great cost. */
  readonly reversibility?: Factor | undefined;
  /** 0 weeks of slack, 1 this week, 2 hours. */
  readonly urgency?: Factor | undefined;
  /** 0 outcome and way known, 1 outcome known, 2 neither. */
  readonly ambiguity?: Factor | undefined;
  /** To the team: 0 routine, 1 a variant, 2 the first of its kind. */
  readonly novelty?: Factor | undefined;
  /** 0 alone, 1 one other party, 2 several teams. */
  readonly interdependence?: Factor | undefined;
  /** How far others have to agree: 0 no one, 2 it fails without them. */
  readonly buyIn?: Factor | undefined;
  /** Who knows how to do it. */
  readonly knowledge?: 'lead' | 'shared' | 'person' | 'team' | undefined;
}

/** From 1 tell to 7 delegate (domain.md §3.3 [4]). */
export type DecisionRights = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Something the task needs around it, whoever does it. */
export interface StructureStep {
  readonly step: string;
  readonly reason: string;
}

/** One way out of a conflict between style and task. */
export interface ConflictChoice {
  readonly id: 'keep-style' | 'split-work' | 'switch-style';
  readonly title: string;
  readonly detail: string;
  /** Where this choice is a switch to a neighbouring style. */
  readonly style?: StyleId;
}

/** The task wants more or less freedom than the style gives; nothing changes until the lead chooses. */
export interface Conflict {
  readonly taskWants: 'less-freedom' | 'more-freedom';
  readonly summary: string;
  readonly choices: readonly [ConflictChoice, ConflictChoice, ConflictChoice];
}

/** An offer to take command for a short time; never on by itself. */
export interface IncidentOffer {
  readonly title: string;
  readonly decisionRights: readonly [DecisionRights, DecisionRights];
  /** Longest time until it ends by itself. */
  readonly maxHours: number;
  readonly terms: readonly string[];
}

/** How to run one task in a given style: the rhythm, who decides, and the structure around it. */
export interface Frame {
  /** Working days from one check-in to the next. */
  readonly cadenceDays: number;
  readonly cadenceName: string;
  readonly cadenceReasons: readonly string[];
  /** Where the task tightens the check-ins of someone who runs it: what to call them. */
  readonly checkInTitle?: string;
  readonly decisionRights: DecisionRights;
  readonly decisionRightsName: string;
  readonly decisionRightsReasons: readonly string[];
  readonly structure: readonly StructureStep[];
  /** The answers about the task do not fit the reading. */
  readonly disagreement?: string;
  readonly conflict?: Conflict;
  readonly incident?: IncidentOffer;
  /** All of the above in order: rhythm, check-in title, rights, disagreement. */
  readonly reasons: readonly string[];
}

/** The seven steps from the lead's decision to theirs, 1 first (domain.md §3.3; after Jurgen Appelo [4]). */
export const decisionRightsNames = [
  'Tell',
  'Sell',
  'Consult',
  'Agree',
  'Advise',
  'Inquire',
  'Delegate',
] as const;

/**
 * What a task adds to a style. It moves check-ins, decision rights and structure, and never the style itself
 * (domain.md §3.2, §3.3 [J]).
 */
export function frameTask(
  style: StyleId,
  factors: TaskFactors,
  { competence }: { competence: Competence },
): Frame {
  const task = withDefaults(factors);
  const cadence = cadenceOf(style, task);
  const rights = decisionRightsOf(style, task);
  const disagreement =
    rights.theyKnow && competence === 'low'
      ? 'The reading and the task answers disagree: competence is low, and yet they are the ones who know how. Check one of the two.'
      : undefined;
  const reasons = [
    ...cadence.reasons,
    ...(cadence.title
      ? [`${cadence.title}: they report outcome, risk and what they ask for; you do not replan.`]
      : []),
    ...rights.reasons,
    ...(disagreement ? [disagreement] : []),
  ];
  return {
    cadenceDays: cadence.days,
    cadenceName: cadence.name,
    cadenceReasons: cadence.reasons,
    ...(cadence.title && { checkInTitle: cadence.title }),
    decisionRights: rights.level,
    decisionRightsName: decisionRightsNames[rights.level - 1] ?? '',
    decisionRightsReasons: rights.reasons,
    structure: structureOf(task),
    ...(disagreement && { disagreement }),
    ...(rights.conflict && { conflict: rights.conflict }),
    ...(task.stakes === 2 && task.urgency === 2 && { incident }),
    reasons,
  };
}

interface Task {
  readonly stakes: Factor;
  readonly reversibility: Factor;
  readonly urgency: Factor;
  readonly ambiguity: Factor;
  readonly novelty: Factor;
  readonly interdependence: Factor;
  readonly buyIn: Factor | undefined;
  readonly knowledge: TaskFactors['knowledge'];
}

function withDefaults(factors: TaskFactors): Task {
  return {
    stakes: factors.stakes ?? 1,
    reversibility: factors.reversibility ?? 1,
    urgency: factors.urgency ?? 1,
    ambiguity: factors.ambiguity ?? 1,
    novelty: factors.novelty ?? 1,
    interdependence: factors.interdependence ?? 1,
    buyIn: factors.buyIn,
    knowledge: factors.knowledge,
  };
}

const ladder = [
  { days: 0.5, name: 'Twice a day' },
  { days: 1, name: 'Every working day' },
  { days: 2, name: 'Every second working day' },
  { days: 5, name: 'Every week' },
  { days: 10, name: 'Every two weeks' },
  { days: 20, name: 'Every four weeks' },
] as const;

const costlyAndFinal = 'much is at stake and it is hard to undo';

function cadenceOf(style: StyleId, task: Task) {
  const base = ladder.findIndex(({ days }) => days === playbook[style].checkIn.workingDays);
  const reasons = [`${playbook[style].name} starts at ${rung(base).name.toLowerCase()}.`];
  const tighter = [
    ...(task.stakes === 2 && task.reversibility === 2 ? [costlyAndFinal] : []),
    ...(task.urgency === 2 ? ['it has to happen within hours'] : []),
    ...(task.ambiguity === 2 || task.novelty === 2 ? [unknowns(task)] : []),
    ...(task.interdependence === 2 ? ['several teams depend on it'] : []),
  ];
  let at = base;
  if (task.stakes + task.reversibility + task.urgency + task.ambiguity === 0) {
    at += 1;
    reasons.push(
      'One step looser: little is at stake, it is easy to undo, there is time, and the way is known.',
    );
  }
  for (const [count, why] of tighter.entries()) {
    if (count >= 2) reasons.push(`No tighter still, though ${why}: two steps are the most.`);
    else if (at === 0) reasons.push(`No tighter still, though ${why}: twice a day is the most.`);
    else {
      at -= 1;
      reasons.push(`One step tighter: ${why}.`);
    }
  }
  const { days, name } = rung(at);
  const theyRunIt = style === 'S3' || style === 'S4';
  return { days, name, reasons, title: theyRunIt && at < base ? 'Sync about the work' : undefined };
}

function rung(index: number): (typeof ladder)[number] {
  return ladder[index] ?? ladder[5];
}

function unknowns({ ambiguity, novelty }: Task): string {
  if (ambiguity === 2 && novelty === 2)
    return 'neither outcome nor way is known, and it is the first of its kind';
  return ambiguity === 2 ? 'neither outcome nor way is known' : 'it is the first of its kind for the team';
}

const rightsOf = {
  S1: { base: 2, band: [1, 3] },
  S2: { base: 3, band: [2, 4] },
  S3: { base: 5, band: [4, 6] },
  S4: { base: 6, band: [5, 7] },
} as const satisfies Record<
  StyleId,
  { base: DecisionRights; band: readonly [DecisionRights, DecisionRights] }
>;

function decisionRightsOf(style: StyleId, task: Task) {
  const { base, band } = rightsOf[style];
  const [lowest, highest] = band;
  const theyKnow = task.knowledge === 'person' || task.knowledge === 'team';
  const reasons = [`${playbook[style].name} starts at ${named(base)}.`];
  let wanted: number = base;
  const move = (by: 1 | -1, why: string) => {
    wanted += by;
    reasons.push(`One level ${by > 0 ? 'toward them' : 'toward you'}: ${why}.`);
  };
  if (task.stakes === 2 && task.reversibility === 2) move(-1, costlyAndFinal);
  if (task.interdependence === 2 && task.stakes >= 1) move(-1, 'other teams carry the effects');
  if (task.stakes === 0 && task.reversibility === 0) move(1, 'little is at stake and it is easy to undo');
  if (theyKnow)
    move(1, `${task.knowledge === 'team' ? 'the team knows' : 'they know'} how, more than you do`);
  if (task.buyIn === 2 && wanted < 3) {
    wanted = 3;
    reasons.push(`At least ${named(3)}: it fails unless the others agree.`);
  }
  const level = wanted < lowest ? lowest : wanted > highest ? highest : (wanted as DecisionRights);
  if (level === wanted) return { level, reasons, theyKnow, conflict: undefined };
  reasons.push(`Held at ${named(level)}, the edge of what ${playbook[style].name} means.`);
  return { level, reasons, theyKnow, conflict: conflictOf(style, level, wanted < lowest) };
}

function named(level: DecisionRights): string {
  return `level ${level}, ${decisionRightsNames[level - 1]}`;
}

function conflictOf(style: StyleId, level: DecisionRights, less: boolean): Conflict {
  const { name } = playbook[style];
  const target = less ? oneBack[style] : oneOn[style];
  const keep = {
    id: 'keep-style',
    title: `Stay with ${name} at ${named(level)}, and add a gate`,
    detail: less
      ? 'They keep the lead; one go or no-go review with a second pair of eyes comes before the step that cannot be undone.'
      : 'They go ahead without asking; one look at the result comes before it counts.',
  } as const;
  const split = {
    id: 'split-work',
    title: 'Split the work, and delegate the reversible part',
    detail: less
      ? 'They decide alone on what can be undone; the rest stays with you, or waits.'
      : 'They decide alone on what can be undone; only what is left follows the check-ins.',
  } as const;
  const change = {
    id: 'switch-style',
    title: target ? `Use ${playbook[target].name} until a date you name` : edgeTitle(less),
    detail: 'Tell them the reason and the date. After it, the style goes back to what the reading says.',
    ...(target && { style: target }),
  } as const;
  return {
    taskWants: less ? 'less-freedom' : 'more-freedom',
    summary: less
      ? `The task calls for less freedom than ${name} gives. Nothing changes until you choose.`
      : `The task bears more freedom than ${name} gives. Nothing changes until you choose.`,
    choices: [keep, split, change],
  };
}

const oneBack: Readonly<Record<StyleId, StyleId | undefined>> = {
  S1: undefined,
  S2: 'S1',
  S3: 'S2',
  S4: 'S3',
};
const oneOn: Readonly<Record<StyleId, StyleId | undefined>> = { S1: 'S2', S2: 'S3', S3: 'S4', S4: undefined };

/** There is no style beyond the first and the last, so the person's share of the work changes instead. */
function edgeTitle(less: boolean): string {
  return less ? 'Make the calls yourself until a date you name' : 'Widen what they own until a date you name';
}

const incident: IncidentOffer = {
  title: 'Temporary command',
  decisionRights: [1, 2],
  maxHours: 48,
  terms: [
    'Announce it, and say why.',
    'Name the hour at which it ends, 48 hours from now at the latest.',
    'At that hour everything goes back to where it was.',
    'Put a debrief on the list at once.',
  ],
};

function structureOf(task: Task): readonly StructureStep[] {
  const steps: StructureStep[] = [];
  const add = (reason: string, ...needed: readonly string[]) => {
    for (const step of needed) steps.push({ step, reason });
  };
  if (task.ambiguity === 2) {
    add(
      'Neither outcome nor way is known.',
      'Write a one-page brief: outcome, non-goals, open questions.',
      'Run a spike with a time limit.',
    );
  }
  if (task.novelty === 2) {
    add(
      'It is the first of its kind for the team.',
      'Run a trial that is safe to fail, with a rule for when to stop.',
    );
  }
  if (task.reversibility === 2) {
    add('It is hard to undo.', 'Prepare a rollback or a dry run.', 'Name a second reviewer.');
  }
  if (task.stakes === 2) {
    add('Much is at stake.', 'Hold a pre-mortem.', 'Set a go or no-go gate.');
  }
  if (task.interdependence === 2) {
    add(
      'Several teams depend on it.',
      'Name one contact per team.',
      'Write the interface down.',
      'Share one date.',
    );
  }
  if (task.urgency === 2) {
    add('It has to happen within hours.', 'Cut the scope.', 'Name the work that stops meanwhile.');
  }
  const { stakes, reversibility, urgency, ambiguity, novelty, interdependence } = task;
  if (stakes + reversibility + urgency + ambiguity + novelty + interdependence === 0) {
    add('Nothing about the task is demanding.', 'Use a checklist instead of meetings.');
  }
  return steps;
}
