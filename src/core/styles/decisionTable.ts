import type { Commitment, Competence, Level, StyleId } from './model';

/** One cell of the decision table: the answer for a competence and a commitment before the trend is considered. */
export interface DecisionCell {
  readonly competence: Competence;
  readonly commitment: Commitment;
  /** `D2`, or `D2/D3` or `D2 early` between two levels. */
  readonly level: string;
  /** The style if the trend is unknown. */
  readonly style: StyleId;
  readonly strength: 'clear' | 'borderline';
  readonly neighbour: StyleId;
  /** Lower and higher level; borderline cells only. */
  readonly pair?: readonly [Level, Level];
  /** Each author's version, if they differ (domain.md §1.3). */
  readonly versions?: Readonly<Record<'Hersey' | 'Blanchard', StyleId>>;
  /** Addressed to the lead; true for either style of the cell. */
  readonly reason: string;
  /** Addressed to the lead, for results that slip despite this reading. */
  readonly cautionWhenDown?: string;
  readonly source: string;
}

/** All twelve cells, by competence, then by commitment (domain.md §1.4 [10][11][12][15][16]). */
export const decisionTable: readonly DecisionCell[] = [
  {
    competence: 'low',
    commitment: 'low',
    level: 'D2 early',
    style: 'S2',
    strength: 'borderline',
    neighbour: 'S1',
    pair: ['D1', 'D2'],
    versions: { Hersey: 'S1', Blanchard: 'S2' },
    reason:
      'They need the steps, and a reason to go on. If all they lack is the how, Directing in very short loops is enough.',
    source: 'domain.md §1.3, §1.4 [10][11][15]',
  },
  {
    competence: 'low',
    commitment: 'variable',
    level: 'D1/D2',
    style: 'S2',
    strength: 'borderline',
    neighbour: 'S1',
    pair: ['D1', 'D2'],
    reason:
      'They need clear direction either way, and holding back support is the costlier mistake. If it is only first-try nerves, Directing is enough.',
    source: 'domain.md §1.4 [15][J]',
  },
  {
    competence: 'low',
    commitment: 'high',
    level: 'D1',
    style: 'S1',
    strength: 'clear',
    neighbour: 'S2',
    versions: { Hersey: 'S2', Blanchard: 'S1' },
    reason: 'The energy is there and the how is not. Praise cannot take the place of steps.',
    source: 'domain.md §1.3, §1.4 [10][12]',
  },
  {
    competence: 'some',
    commitment: 'low',
    level: 'D2',
    style: 'S2',
    strength: 'clear',
    neighbour: 'S1',
    reason: 'They have met the hard part. They need the next step and your backing together.',
    source: 'domain.md §1.4 [10]',
  },
  {
    competence: 'some',
    commitment: 'variable',
    level: 'D2/D3',
    style: 'S2',
    strength: 'borderline',
    neighbour: 'S3',
    pair: ['D2', 'D3'],
    reason: 'Support is high either way; the question is how much direction.',
    source: 'domain.md §1.4 [15][J]',
  },
  {
    competence: 'some',
    commitment: 'high',
    level: 'D1/D2',
    style: 'S2',
    strength: 'borderline',
    neighbour: 'S1',
    pair: ['D1', 'D2'],
    reason:
      'They still need steering, and they can reason about it now: explain, and ask. Watch for confidence that runs ahead of competence.',
    source: 'domain.md §1.4 [12][15][16][J]',
  },
  {
    competence: 'moderate',
    commitment: 'low',
    level: 'D3/D2',
    style: 'S3',
    strength: 'borderline',
    neighbour: 'S2',
    pair: ['D2', 'D3'],
    reason:
      'They can do it, so instructions will not bring back motivation: find the cause. If results slip, coach for a while.',
    source: 'domain.md §1.4 [11][15][J]',
  },
  {
    competence: 'moderate',
    commitment: 'variable',
    level: 'D3',
    style: 'S3',
    strength: 'clear',
    neighbour: 'S2',
    reason: 'They can do it. They need a sounding board more than a plan.',
    source: 'domain.md §1.4 [10][11]',
  },
  {
    competence: 'moderate',
    commitment: 'high',
    level: 'D3/D4',
    style: 'S3',
    strength: 'borderline',
    neighbour: 'S4',
    pair: ['D3', 'D4'],
    reason:
      'They are willing and sure, and not yet proven across the full range. While results rise, Delegating within limits fits.',
    cautionWhenDown:
      'Confidence may be ahead of competence. Compare the last estimates with what happened before you hand over more.',
    source: 'domain.md §1.4 [15][J]',
  },
  {
    competence: 'high',
    commitment: 'low',
    level: 'D3',
    style: 'S3',
    strength: 'clear',
    neighbour: 'S2',
    reason: 'Commitment is low, not competence. Look around the task first: load, fit, fairness.',
    source: 'domain.md §1.4 [11][15]',
  },
  {
    competence: 'high',
    commitment: 'variable',
    level: 'D3',
    style: 'S3',
    strength: 'clear',
    neighbour: 'S4',
    reason:
      'Competence is settled; commitment is not. Once it holds for two cycles, Delegating is the style.',
    source: 'domain.md §1.4 [10][15]',
  },
  {
    competence: 'high',
    commitment: 'high',
    level: 'D4',
    style: 'S4',
    strength: 'clear',
    neighbour: 'S3',
    reason:
      'Direction would slow them down, and praise on demand would patronize. Agree the outcome and the limits, and stay within reach.',
    source: 'domain.md §1.4 [10][11]',
  },
];

/** The cell of one reading. */
export function cellOf(competence: Competence, commitment: Commitment): DecisionCell {
  const cell = decisionTable.find(row => row.competence === competence && row.commitment === commitment);
  if (cell === undefined) throw new RangeError(`No cell for ${competence} / ${commitment}`);
  return cell;
}
