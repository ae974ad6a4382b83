import type { BalanceAnswer, BalanceAnswers } from '../../core/growth/balance';
import type { AnswerChange } from '../../core/growth/balanceFile';
import type { GrowthBehaviorId } from '../../core/growth/behaviors';

/** Answers given here that the host has not confirmed yet, so that the next key does not wait for it. */
const typed = new Map<GrowthBehaviorId, AnswerChange>();

/** Stores an answer before the host confirms it. */
export function storeTyped(id: GrowthBehaviorId, change: AnswerChange): void {
  typed.set(id, { ...typed.get(id), ...change });
}

/** Call when another check or form is shown. */
export function clearTyped(): void {
  typed.clear();
}

/** The answer to display: the host's, with changes that are not confirmed yet. */
export function currentAnswer(said: BalanceAnswers, id: GrowthBehaviorId): BalanceAnswer {
  const known = said[id] ?? {};
  const waits = typed.get(id);
  if (!waits) return known;
  const { often = known.often ?? null, amount = known.amount ?? null } = waits;
  if (often === (known.often ?? null) && amount === (known.amount ?? null)) typed.delete(id);
  return { ...(often !== null && { often }), ...(amount !== null && { amount }) };
}
