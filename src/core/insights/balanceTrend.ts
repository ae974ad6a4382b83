import { type Balance, isScored, weigh } from '../growth/balance';
import type { BalanceCheck } from '../growth/balanceShapes';

/** One check of the lead's own balance. */
export interface BalancePoint {
  readonly uri: string;
  readonly date: string;
  /** The two sides and their facets are shown next to each other; there is no total. */
  readonly balance: Balance;
}

/** Two points do not make a trend (domain.md §5.2). */
export const minChecks = 3;
/** More would hide the newest ones. */
const maxChecks = 6;

/** The newest checks up to a day that have enough answers for both sides, oldest first. */
export function balanceTrend(checks: readonly BalanceCheck[], to: string): readonly BalancePoint[] {
  return checks
    .filter(({ date, answers }) => date <= to && isScored(answers))
    .slice(-maxChecks)
    .map(({ uri, date, answers, period }) => ({ uri, date, balance: weigh(answers, period) }));
}
