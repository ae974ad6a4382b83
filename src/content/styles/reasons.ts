import type { Commitment, Competence, Trend } from '../../core/styles/model';

/** Why a reading leads to its style; true for either style of the cell, addressed to the lead. */
interface CellReason {
  readonly reason: string;
  /** For results that are slipping despite this reading. */
  readonly cautionWhenDown?: string;
}

/** The reason for each competence and commitment (domain.md §1.4 [10][11][12][15][16]). */
export const cellReasons: Readonly<Record<Competence, Readonly<Record<Commitment, CellReason>>>> = {
  low: {
    low: {
      reason:
        'Steps are missing, and a reason to go on. If only the how is missing, Directing in very short loops is enough.',
    },
    variable: {
      reason:
        'Clear direction is needed either way, and holding back support is the costlier mistake. If it is only first-try nerves, Directing is enough.',
    },
    high: {
      reason: 'The energy is there and the how is not. Praise cannot take the place of steps.',
    },
  },
  some: {
    low: {
      reason: 'The hard part has been met. The next step and your backing are needed together.',
    },
    variable: {
      reason: 'Support is high either way; the question is how much direction.',
    },
    high: {
      reason:
        'Steering is still needed, and reasons count now: explain, and ask. Watch for confidence that runs ahead of competence.',
    },
  },
  moderate: {
    low: {
      reason:
        'The skill is there, so instructions will not bring back motivation: find the cause. If results slip, coach for a while.',
    },
    variable: {
      reason: 'The skill is there. A sounding board helps more than a plan.',
    },
    high: {
      reason:
        'Willing and sure, and not yet proven across the full range. While results rise, Delegating within limits fits.',
      cautionWhenDown:
        'Confidence may be ahead of competence. Compare the last estimates with what happened before you hand over more.',
    },
  },
  high: {
    low: {
      reason: 'Commitment is low, not competence. Look around the task first: load, fit, fairness.',
    },
    variable: {
      reason:
        'Competence is settled; commitment is not. Once it holds for two cycles, Delegating is the style.',
    },
    high: {
      reason:
        'Direction would slow the work down, and praise on demand would patronize. Agree on the outcome and the limits, and stay within reach.',
    },
  },
};

/** How the trend decided between two levels (domain.md §1.4 [15]). */
export const trendReasons: Readonly<Record<Exclude<Trend, 'unknown'>, string>> = {
  up: "Results are improving, so the higher level's style.",
  flat: "Results are steady, so the lower level's style.",
  down: "Results are slipping, so the lower level's style.",
};
