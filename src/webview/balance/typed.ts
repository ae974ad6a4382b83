import type { Amount, BalanceAnswer, BalanceAnswers, Often } from '../../core/growth/balance';
import type { GrowthBehaviorId } from '../../core/growth/behaviors';

/** What to change in one answer; `null` takes it out. */
export interface Typed {
  readonly often?: Often | null;
  readonly amount?: Amount | null;
}

/** What was answered here and is on its way to the host and back: the next key must not wait for it. */
const typed = new Map<GrowthBehaviorId, Typed>();

/** Takes in an answer before the host has. */
export function keepTyped(id: GrowthBehaviorId, change: Typed): void {
  typed.set(id, { ...typed.get(id), ...change });
}

/** Something else is answered from now on. */
export function forgetTyped(): void {
  typed.clear();
}

/** The answer as it is shown: the host's, and what the host has not said back yet. */
export function answerNow(said: BalanceAnswers, id: GrowthBehaviorId): BalanceAnswer {
  const known = said[id] ?? {};
  const waits = typed.get(id);
  if (!waits) return known;
  const { often = known.often ?? null, amount = known.amount ?? null } = waits;
  if (often === (known.often ?? null) && amount === (known.amount ?? null)) typed.delete(id);
  return { ...(often !== null && { often }), ...(amount !== null && { amount }) };
}
