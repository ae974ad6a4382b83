import type { StyleId } from './model';

/** What a lead does, six behaviors for each dial, in our own words (domain.md §1.7 [7][J]). */
export const behaviorIds = [
  'steps',
  'method',
  'dates',
  'order',
  'checks',
  'calls',
  'view',
  'listening',
  'reasons',
  'progress',
  'own-answer',
  'blocker',
] as const;
export type BehaviorId = (typeof behaviorIds)[number];

/** Not at all, some, a lot: in the last two weeks on this task (domain.md §1.7). */
export const amounts = [0, 1, 2] as const;
export type Amount = (typeof amounts)[number];

/** The dial each of the twelve behaviors belongs to, direction first (domain.md §1.7 [7][J]). */
export const behaviorDials: Readonly<Record<BehaviorId, 'direction' | 'support'>> = {
  steps: 'direction',
  method: 'direction',
  dates: 'direction',
  order: 'direction',
  checks: 'direction',
  calls: 'direction',
  view: 'support',
  listening: 'support',
  reasons: 'support',
  progress: 'support',
  'own-answer': 'support',
  blocker: 'support',
};

/** Answers by behavior; omitted if not answered. */
export type BehaviorAnswers = Readonly<Partial<Record<BehaviorId, Amount>>>;

/** The answers for one dial. */
export interface Dial {
  readonly answered: number;
  /** 0 to 2; `null` if fewer than four of the six were answered. */
  readonly mean: number | null;
  readonly high: boolean | null;
}

/** The style in use, and what it was inferred from. */
export interface UsedStyleInference {
  readonly style: StyleId | 'unknown';
  readonly direction: Dial;
  readonly support: Dial;
  readonly source: string;
}

/** With fewer answers, a dial cannot be judged (domain.md §1.7 [J]). */
export const minAnswers = 4;

/** Infers the style in use from the behaviors of the last two weeks on one task (domain.md §1.7 [J]). */
export function inferUsedStyle(answers: BehaviorAnswers): UsedStyleInference {
  const direction = dialOf('direction', answers);
  const support = dialOf('support', answers);
  return {
    style:
      direction.high === null || support.high === null ? 'unknown' : styleAt(direction.high, support.high),
    direction,
    support,
    source: 'domain.md §1.7 [7][J]',
  };
}

function dialOf(dial: 'direction' | 'support', answers: BehaviorAnswers): Dial {
  const given = behaviorIds.flatMap(id => (behaviorDials[id] === dial ? (answers[id] ?? []) : []));
  if (given.length < minAnswers) return { answered: given.length, mean: null, high: null };
  const mean = given.reduce<number>((sum, one) => sum + one, 0) / given.length;
  return { answered: given.length, mean, high: mean >= 1 };
}

function styleAt(direction: boolean, support: boolean): StyleId {
  if (direction) return support ? 'S2' : 'S1';
  return support ? 'S3' : 'S4';
}
