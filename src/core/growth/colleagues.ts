import { daysBetween } from '../dates/calendar';
import { type Amount, amountValues, type BalanceAnswer, type BalanceAnswers } from './balance';
import type { BalanceCheck, Colleagues, SeenLine } from './balanceShapes';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';

/**
 * With fewer forms, nothing of them is shown, and with fewer answers, nothing of a line: it would reveal someone's
 * answers.
 */
export const minForms = 3;
/** Forms this many days away from a check no longer describe the same time [J]. */
const reach = 42;
/** A line that differs by this many steps is worth a question (domain.md §5.2). */
const worthAsking = 2;

/** One filled-in form. */
export interface BalanceForm {
  readonly date: string;
  readonly answers: BalanceAnswers;
}

/** Assigns each form to the nearest check (the earlier of two), and never to two checks. */
export function colleaguesOf(
  checks: readonly Pick<BalanceCheck, 'uri' | 'date'>[],
  forms: readonly BalanceForm[],
): readonly Colleagues[] {
  const own = new Map<string, BalanceForm[]>();
  for (const form of forms) {
    if (!isFilled(form.answers)) continue;
    const away = ({ date }: { readonly date: string }) => Math.abs(daysBetween(date, form.date));
    const near = checks.filter(check => away(check) <= reach);
    const nearest = near.reduce<(typeof near)[number] | undefined>(
      (best, one) => (best && away(best) <= away(one) ? best : one),
      undefined,
    );
    if (nearest) own.set(nearest.uri, [...(own.get(nearest.uri) ?? []), form]);
  }
  return [...own].map(([check, those]) => ({
    check,
    forms: those.length,
    ...(those.length >= minForms && { lines: linesOf(those.map(({ answers }) => answers)) }),
  }));
}

/** Whether a form says how often something was seen, or what there should be more or less of. */
function isFilled(answers: BalanceAnswers): boolean {
  return Object.values(answers).some(
    ({ often, amount }) => (often !== undefined && often !== 'none') || amount !== undefined,
  );
}

function linesOf(forms: readonly BalanceAnswers[]): Partial<Record<GrowthBehaviorId, SeenLine>> {
  return Object.fromEntries(
    growthBehaviorIds.flatMap(id => {
      const line = combine(forms.flatMap(form => form[id] ?? []));
      return line ? [[id, line]] : [];
    }),
  );
}

function combine(answers: readonly BalanceAnswer[]): SeenLine | undefined {
  const counts = answers
    .flatMap(({ often }) => (often === undefined || often === 'none' ? [] : often))
    .sort();
  if (counts.length < minForms) return undefined;
  const middle = (at: number) => counts[at] ?? 0;
  const amounts = answers.flatMap(({ amount }) => amount ?? []);
  const amount = amounts.length >= minForms ? mostOf(amounts) : undefined;
  return {
    from: middle(Math.ceil(counts.length / 2) - 1),
    to: middle(Math.floor(counts.length / 2)),
    ...(amount && { amount }),
  };
}

function mostOf(amounts: readonly Amount[]): Amount | undefined {
  return amountValues.find(value => amounts.filter(amount => amount === value).length * 2 > amounts.length);
}

/**
 * Whether the lead and the colleagues see a line so differently that it is worth a question; `undefined` if they do
 * not, or if one side did not answer.
 */
export function difference(
  own: BalanceAnswer | undefined,
  seen: SeenLine | undefined,
): 'seenLess' | 'seenMore' | undefined {
  if (!seen || own?.often === undefined || own.often === 'none') return undefined;
  if (own.often - seen.to >= worthAsking) return 'seenLess';
  return seen.from - own.often >= worthAsking ? 'seenMore' : undefined;
}
