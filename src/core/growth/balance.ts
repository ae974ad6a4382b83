import {
  type FacetId,
  facetIds,
  facetOf,
  type GrowthBehaviorId,
  growthBehaviorIds,
  type Side,
  sideOf,
} from './behaviors';

/**
 * How often in the last two weeks: 0, 1, 2-3, 4 or more times, or no occasion, which does not count as an answer
 * (domain.md §5.1). The number is the step, not the count.
 */
export const oftenValues = [0, 1, 2, 3, 'none'] as const;
export type Often = (typeof oftenValues)[number];

/** Whether there should be more or less of it for now (domain.md §5.1, `amount`). */
export const amountValues = ['more', 'right', 'less'] as const;
export type Amount = (typeof amountValues)[number];

/** The answers about one behavior; unanswered parts are omitted. */
export interface BalanceAnswer {
  readonly often?: Often;
  readonly amount?: Amount;
}
export type BalanceAnswers = Readonly<Partial<Record<GrowthBehaviorId, BalanceAnswer>>>;

/** What the time calls for. */
export const periods = ['steady', 'change', 'recovery'] as const;
export type Period = (typeof periods)[number];

/**
 * The line of balance: how far leadership is ahead of management if neither outweighs the other (domain.md §5.2 [J]).
 */
export const tilts: Readonly<Record<Period, number>> = { steady: 0, change: 10, recovery: -10 };

/** With fewer answers, a side has no figure (domain.md §5.2). */
export const minOnSide = 6;
/** With fewer answers, a facet has no figure [J]: one behavior does not make a facet. */
export const minInFacet = 2;
/** How many behaviors to name as the largest "too little" and "too much". */
const maxNamed = 2;

/** What the two figures mean together; the first rule that applies decides (domain.md §5.2 [J]). */
export const leans = ['both-low', 'leadership', 'management', 'balanced', 'building'] as const;
export type Lean = (typeof leans)[number];

/** One side: its figure, and how much of it is right for now. */
export interface SideBalance {
  readonly answered: number;
  /** 0 to 100; `null` with fewer than six answers. */
  readonly score: number | null;
  /** The share of "right", 0 to 1; `null` with fewer than six amounts. */
  readonly right: number | null;
}

/** The result of the answers. The sides are shown next to each other: there is no total and no grade. */
export interface Balance extends Readonly<Record<Side, SideBalance>> {
  /** 0 to 100; `null` with fewer than two answers. */
  readonly facets: Readonly<Record<FacetId, number | null>>;
  /** Leadership minus management; `null` if a side has no figure. */
  readonly difference: number | null;
  readonly lean: Lean | null;
  /** The difference is more than twice what counts as a lean. */
  readonly strong: boolean;
  /** Behaviors with too little, least often done first. */
  readonly tooLittle: readonly GrowthBehaviorId[];
  /** Behaviors with too much, most often done first. */
  readonly tooMuch: readonly GrowthBehaviorId[];
}

/** Scores the answers of one check (domain.md §5.2 [J]). */
export function weigh(answers: BalanceAnswers, period: Period = 'steady'): Balance {
  const leadership = countsOf(answers, id => sideOf(id) === 'leadership');
  const management = countsOf(answers, id => sideOf(id) === 'management');
  const isWhole = [leadership, management].every(({ length }) => length >= minOnSide);
  const weighed = isWhole ? leanOf(leadership, management, tilts[period]) : undefined;
  return {
    leadership: sideBalance(answers, 'leadership', leadership),
    management: sideBalance(answers, 'management', management),
    facets: Object.fromEntries(
      facetIds.map(facet => [
        facet,
        scoreOf(
          countsOf(answers, id => facetOf[id] === facet),
          minInFacet,
        ),
      ]),
    ) as Record<FacetId, number | null>,
    difference: isWhole ? mean(leadership) - mean(management) : null,
    lean: weighed?.lean ?? null,
    strong: weighed?.strong ?? false,
    tooLittle: named(answers, 'more', (one, other) => one - other),
    tooMuch: named(answers, 'less', (one, other) => other - one),
  };
}

/** Whether a check has enough answers for both figures. */
export function isScored(answers: BalanceAnswers): boolean {
  const { leadership, management } = weigh(answers);
  return leadership.score !== null && management.score !== null;
}

function countsOf(answers: BalanceAnswers, isIn: (id: GrowthBehaviorId) => boolean): readonly number[] {
  return growthBehaviorIds.flatMap(id => {
    const often = isIn(id) ? answers[id]?.often : undefined;
    return often === undefined || often === 'none' ? [] : often;
  });
}

function sideBalance(answers: BalanceAnswers, side: Side, counts: readonly number[]): SideBalance {
  const amounts = growthBehaviorIds.flatMap(id => (sideOf(id) === side ? (answers[id]?.amount ?? []) : []));
  return {
    answered: counts.length,
    score: scoreOf(counts, minOnSide),
    right:
      amounts.length < minOnSide
        ? null
        : amounts.filter(amount => amount === 'right').length / amounts.length,
  };
}

function scoreOf(counts: readonly number[], fewest: number): number | null {
  return counts.length < fewest ? null : mean(counts);
}

function mean(counts: readonly number[]): number {
  return (100 * sum(counts)) / (3 * counts.length);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, one) => whole + one, 0);
}

/**
 * Compares whole numbers, as fractions with a common denominator, so that a borderline figure is not rounded across the
 * border.
 */
function leanOf(
  leadership: readonly number[],
  management: readonly number[],
  tilt: number,
): { readonly lean: Lean; readonly strong: boolean } {
  const whole = 3 * leadership.length * management.length;
  const l = 100 * sum(leadership) * management.length;
  const g = 100 * sum(management) * leadership.length;
  const apart = l - g - tilt * whole;
  const strong = Math.abs(apart) > 30 * whole;
  if (l < 40 * whole && g < 40 * whole) return { lean: 'both-low', strong: false };
  if (apart > 15 * whole) return { lean: 'leadership', strong };
  if (apart < -15 * whole) return { lean: 'management', strong };
  return { lean: Math.min(l, g) >= 60 * whole ? 'balanced' : 'building', strong: false };
}

/** The first few with this amount, by how often they were done; one without an occasion was never done. */
function named(
  answers: BalanceAnswers,
  amount: Amount,
  order: (one: number, other: number) => number,
): readonly GrowthBehaviorId[] {
  const often = (id: GrowthBehaviorId) => {
    const value = answers[id]?.often;
    return value === undefined || value === 'none' ? 0 : value;
  };
  return growthBehaviorIds
    .filter(id => answers[id]?.amount === amount)
    .sort((one, other) => order(often(one), often(other)))
    .slice(0, maxNamed);
}
