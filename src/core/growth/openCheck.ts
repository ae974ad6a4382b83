import { daysBetween } from '../dates/calendar';
import type { BalanceCheck } from './balanceShapes';

/** A check covers two weeks; after that, its open lines would be about another time. */
const days = 14;

/** The latest check, if it can still be answered; `undefined` if a new one should be started. */
export function openCheck(checks: readonly BalanceCheck[], today: string): BalanceCheck | undefined {
  const latest = checks.at(-1);
  if (!latest) return undefined;
  const age = daysBetween(latest.date, today);
  return age >= 0 && age < days ? latest : undefined;
}
