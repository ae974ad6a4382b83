import { type StyleId, styleIds } from '../styles/model';
import type { PracticeAnswer } from './answer';
import { bestOf, type Scenario } from './scenario';

/** What a lead can practice: three scored scenarios, all of them, or those to discuss. */
export const runKinds = ['three', 'all', 'discuss'] as const;
export type RunKind = (typeof runKinds)[number];

/** A scenario of a run, with its responses in the order they are shown. */
export interface ShuffledScenario {
  readonly id: string;
  readonly order: readonly StyleId[];
}

/** Returns a number from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

const few = 3;

/**
 * The scenarios of a new run in a new order. A run of three takes those not done for the longest time and, if there is
 * a choice, with different best styles. `runs`: the answers of earlier runs, oldest first.
 */
export function pickScenarios(
  all: readonly Scenario[],
  kind: RunKind,
  runs: readonly { readonly answers: readonly Pick<PracticeAnswer, 'id'>[] }[],
  random: Random,
): readonly ShuffledScenario[] {
  const pool = shuffled(
    all.filter(({ ratings }) => (ratings === undefined) === (kind === 'discuss')),
    random,
  );
  const chosen = kind === 'three' ? longestAgo(pool, runs) : pool;
  return chosen.map(({ id }) => ({ id, order: shuffled(styleIds, random) }));
}

function longestAgo(
  pool: readonly Scenario[],
  runs: readonly { readonly answers: readonly Pick<PracticeAnswer, 'id'>[] }[],
): readonly Scenario[] {
  const last = new Map(runs.flatMap(({ answers }, at) => answers.map(({ id }) => [id, at] as const)));
  const lastOf = ({ id }: Scenario) => last.get(id) ?? -1;
  const left = [...pool].sort((one, other) => lastOf(one) - lastOf(other));
  const chosen: Scenario[] = [];
  while (chosen.length < few) {
    const [first] = left;
    if (!first) break;
    const fits = chosen.map(({ ratings }) => ratings && bestOf(ratings));
    const other = left.find(
      each => lastOf(each) === lastOf(first) && each.ratings && !fits.includes(bestOf(each.ratings)),
    );
    const next = other ?? first;
    chosen.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return chosen;
}

/** The same items in random order. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [mixed[last], mixed[at]] = [mixed[at] as T, mixed[last] as T];
  }
  return mixed;
}
