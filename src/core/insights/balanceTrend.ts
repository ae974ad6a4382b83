import { type Balance, isScored, weigh } from '../growth/balance';
import type { BalanceCheck } from '../growth/balanceShapes';

/** One check of the lead's own balance. */
export interface BalancePoint {
  readonly uri: string;
  readonly date: string;
  /** The two sides and their facets stand beside each other; there is no total. */
  readonly balance: Balance;
}

/** Two points are no movement (domain.md §5.2). */
export const fewestChecks = 3;
/** Older ones would hide the newer. */
const mostChecks = 6;

/** The newest checks up to a day that say enough for both sides, oldest first. */
export function balanceTrend(checks: readonly BalanceCheck[], to: string): readonly BalancePoint[] {
  return checks
    .filter(({ date, answers }) => date <= to && isScored(answers))
    .slice(-mostChecks)
    .map(({ uri, date, answers, period }) => ({ uri, date, balance: weigh(answers, period) }));
}
