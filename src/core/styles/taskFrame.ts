import type * as v from 'valibot';
import { frameTexts as texts } from '../../content/styles/frame';
import { playbook } from '../../content/styles/playbook';
import type { Shape } from '../shape';
import { inEnglish, type Say } from '../text/say';
import type { Competence, StyleId } from './model';
import type { factorShape, taskFactorsShape } from './taskFactorsShape';

export type Factor = v.InferOutput<typeof factorShape>;
export type TaskFactors = Shape<typeof taskFactorsShape>;

/** From 1 (tell) to 7 (delegate) (domain.md §3.3 [4]). */
export const decisionLevels = [1, 2, 3, 4, 5, 6, 7] as const;
export type DecisionRights = (typeof decisionLevels)[number];

/** Structure a task needs, no matter who does it. */
export interface StructureStep {
  readonly step: string;
  readonly reason: string;
}

/**
 * The three ways to settle a conflict between style and task (domain.md §3.3): keep the style and add a gate, split
 * the work, or deliberately switch the style for a while.
 */
export const conflictWays = ['gate', 'split', 'switch'] as const;
export type ConflictWay = (typeof conflictWays)[number];

/** One way to settle a conflict between style and task. */
export interface ConflictChoice {
  readonly id: ConflictWay;
  readonly title: string;
  readonly detail: string;
  /** Set if this choice switches to a neighboring style. */
  readonly style?: StyleId;
}

/** The task calls for more or less freedom than the style gives; nothing changes until the lead chooses. */
export interface Conflict {
  readonly taskWants: 'less-freedom' | 'more-freedom';
  readonly summary: string;
  readonly choices: readonly [ConflictChoice, ConflictChoice, ConflictChoice];
}

/** An offer to take command briefly; never active automatically. */
export interface IncidentOffer {
  readonly title: string;
  readonly decisionRights: readonly [DecisionRights, DecisionRights];
  /** Most hours before it ends automatically. */
  readonly maxHours: number;
  readonly terms: readonly string[];
}

/** How to run one task in a given style: check-ins, decision rights, and surrounding structure. */
export interface Frame {
  /** Working days between check-ins. */
  readonly cadenceDays: number;
  readonly cadenceName: string;
  readonly cadenceReasons: readonly string[];
  /** What to call the check-ins, if the task tightens them for someone who runs it. */
  readonly checkInTitle?: string;
  readonly decisionRights: DecisionRights;
  readonly decisionRightsName: string;
  readonly decisionRightsReasons: readonly string[];
  readonly structure: readonly StructureStep[];
  /** Set if the answers about the task contradict the reading. */
  readonly disagreement?: string;
  readonly conflict?: Conflict;
  readonly incident?: IncidentOffer;
  /** All of the above in order: check-ins, their title, rights, contradiction. */
  readonly reasons: readonly string[];
}

/** The seven steps from the lead's decision to the member's, from level 1 (domain.md §3.3; after Jurgen Appelo [4]). */
export const decisionRightsNames = texts.rights;

/** Lowest and highest decision rights for a style (domain.md §3.3). */
export function decisionBand(style: StyleId): readonly [DecisionRights, DecisionRights] {
  return rightsOf[style].band;
}

/**
 * What a task adds to a style. It adjusts check-ins, decision rights and structure, but never the style itself
 * (domain.md §3.2, §3.3 [J]). Without a competence, it cannot tell whether reading and task contradict each other.
 */
export function frameTask(
  style: StyleId,
  factors: TaskFactors,
  { competence }: { readonly competence?: Competence | undefined },
  say: Say = inEnglish,
): Frame {
  const task = withDefaults(factors);
  const cadence = cadenceOf(style, task, say);
  const rights = decisionRightsOf(style, task, say);
  const disagreement = rights.theyKnow && competence === 'low' ? say(texts.disagreement) : undefined;
  const reasons = [
    ...cadence.reasons,
    ...(cadence.title ? [say(texts.syncMeans)] : []),
    ...rights.reasons,
    ...(disagreement ? [disagreement] : []),
  ];
  return {
    cadenceDays: cadence.days,
    cadenceName: cadence.name,
    cadenceReasons: cadence.reasons,
    ...(cadence.title && { checkInTitle: cadence.title }),
    decisionRights: rights.level,
    decisionRightsName: say(texts.rights[rights.level - 1] ?? ''),
    decisionRightsReasons: rights.reasons,
    structure: structureOf(task, say),
    ...(disagreement && { disagreement }),
    ...(rights.conflict && { conflict: rights.conflict }),
    ...(task.stakes === 2 &&
      task.urgency === 2 && {
        incident: {
          title: say(texts.incident.title),
          decisionRights: [1, 2],
          maxHours: 48,
          terms: texts.incident.terms.map(term => say(term)),
        },
      }),
    reasons,
  };
}

/** All factors, with omitted ones at their default of 1 (domain.md §3.2). */
export interface Task extends TaskFactors {
  readonly stakes: Factor;
  readonly reversibility: Factor;
  readonly urgency: Factor;
  readonly ambiguity: Factor;
  readonly novelty: Factor;
  readonly interdependence: Factor;
}

/** Fills in omitted factors. */
export function withDefaults(factors: TaskFactors): Task {
  return {
    stakes: factors.stakes ?? 1,
    reversibility: factors.reversibility ?? 1,
    urgency: factors.urgency ?? 1,
    ambiguity: factors.ambiguity ?? 1,
    novelty: factors.novelty ?? 1,
    interdependence: factors.interdependence ?? 1,
    ...(factors.buyIn !== undefined && { buyIn: factors.buyIn }),
    ...(factors.knowledge && { knowledge: factors.knowledge }),
  };
}

const ladder: readonly number[] = [0.5, 1, 2, 5, 10, 20];

function cadenceOf(style: StyleId, task: Task, say: Say) {
  const base = ladder.indexOf(playbook[style].checkIn.workingDays);
  const within = (at: number) => say(texts.cadences[at]?.within ?? '');
  const reasons = [say(texts.starts, say(playbook[style].name), within(base))];
  const tighter = [
    ...(task.stakes === 2 && task.reversibility === 2 ? [texts.because.grave] : []),
    ...(task.urgency === 2 ? [texts.because.urgent] : []),
    ...(task.ambiguity === 2 || task.novelty === 2 ? [unknowns(task)] : []),
    ...(task.interdependence === 2 ? [texts.because.teams] : []),
  ];
  let at = base;
  if (task.stakes + task.reversibility + task.urgency + task.ambiguity === 0) {
    at += 1;
    reasons.push(say(texts.looser));
  }
  for (const [count, why] of tighter.entries()) {
    if (count >= 2) reasons.push(say(texts.twoAtMost, say(why)));
    else if (at === 0) reasons.push(say(texts.twiceADayAtMost, say(why)));
    else {
      at -= 1;
      reasons.push(say(texts.tighter, say(why)));
    }
  }
  const theyRunIt = style === 'S3' || style === 'S4';
  return {
    days: ladder[at] ?? 20,
    name: say(texts.cadences[at]?.name ?? ''),
    reasons,
    title: theyRunIt && at < base ? say(texts.sync) : undefined,
  };
}

function unknowns({ ambiguity, novelty }: Task): string {
  if (ambiguity === 2 && novelty === 2) return texts.because.unknownAndFirst;
  return ambiguity === 2 ? texts.because.unknown : texts.because.first;
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

function decisionRightsOf(style: StyleId, task: Task, say: Say) {
  const { base, band } = rightsOf[style];
  const [lowest, highest] = band;
  const theyKnow = task.knowledge === 'person' || task.knowledge === 'team';
  const name = say(playbook[style].name);
  const reasons = [say(texts.starts, name, named(base, say))];
  let wanted: number = base;
  const move = (by: 1 | -1, why: string) => {
    wanted += by;
    reasons.push(say(by > 0 ? texts.towardThem : texts.towardYou, say(why)));
  };
  if (task.stakes === 2 && task.reversibility === 2) move(-1, texts.because.grave);
  if (task.interdependence === 2 && task.stakes >= 1) move(-1, texts.because.effects);
  if (task.stakes === 0 && task.reversibility === 0) move(1, texts.because.easy);
  if (theyKnow) move(1, task.knowledge === 'team' ? texts.because.teamKnows : texts.because.theyKnow);
  if (task.buyIn === 2 && wanted < 3) {
    wanted = 3;
    reasons.push(say(texts.atLeast, named(3, say)));
  }
  const level = Math.min(Math.max(wanted, lowest), highest) as DecisionRights;
  if (level === wanted) return { level, reasons, theyKnow, conflict: undefined };
  reasons.push(say(texts.heldAt, named(level, say), name));
  return { level, reasons, theyKnow, conflict: conflictOf(style, level, wanted < lowest, say) };
}

function named(level: DecisionRights, say: Say): string {
  return say(texts.level, level, say(texts.rights[level - 1] ?? ''));
}

function conflictOf(style: StyleId, level: DecisionRights, less: boolean, say: Say): Conflict {
  const name = say(playbook[style].name);
  const target = less ? previousStyle[style] : nextStyle[style];
  const words = less ? texts.conflict.less : texts.conflict.more;
  return {
    taskWants: less ? 'less-freedom' : 'more-freedom',
    summary: say(words.summary, name),
    choices: [
      { id: 'gate', title: say(texts.conflict.gate, name, named(level, say)), detail: say(words.gate) },
      { id: 'split', title: say(texts.conflict.split), detail: say(words.split) },
      {
        id: 'switch',
        title: target ? say(texts.conflict.switch, say(playbook[target].name)) : say(words.edge),
        detail: say(texts.conflict.switchDetail),
        ...(target && { style: target }),
      },
    ],
  };
}

const previousStyle: Readonly<Record<StyleId, StyleId | undefined>> = {
  S1: undefined,
  S2: 'S1',
  S3: 'S2',
  S4: 'S3',
};
const nextStyle: Readonly<Record<StyleId, StyleId | undefined>> = {
  S1: 'S2',
  S2: 'S3',
  S3: 'S4',
  S4: undefined,
};

function structureOf(task: Task, say: Say): readonly StructureStep[] {
  const { stakes, reversibility, urgency, ambiguity, novelty, interdependence } = task;
  const calm = stakes + reversibility + urgency + ambiguity + novelty + interdependence === 0;
  const { structure } = texts;
  return [
    ...(ambiguity === 2 ? [structure.ambiguity] : []),
    ...(novelty === 2 ? [structure.novelty] : []),
    ...(reversibility === 2 ? [structure.reversibility] : []),
    ...(stakes === 2 ? [structure.stakes] : []),
    ...(interdependence === 2 ? [structure.interdependence] : []),
    ...(urgency === 2 ? [structure.urgency] : []),
    ...(calm ? [structure.calm] : []),
  ].flatMap(({ because, steps }) => steps.map(step => ({ step: say(step), reason: say(because) })));
}
