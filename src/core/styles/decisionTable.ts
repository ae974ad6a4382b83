import type { Commitment, Competence, Recommendation, StyleId } from './model';
import type { Cell } from './readingShapes';

/** One cell of the decision table: the answer for a competence and a commitment before the trend is considered. */
export interface DecisionCell
  extends Cell,
    Pick<Recommendation, 'level' | 'style' | 'strength' | 'neighbour' | 'pair' | 'source'> {
  /** Each author's version, if they differ (domain.md §1.3). */
  readonly versions?: Readonly<Record<'Hersey' | 'Blanchard', StyleId>>;
}

/** The answers of all twelve cells, by competence, then by commitment (domain.md §1.4 [10][11][12][15][16]). */
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
    source: 'domain.md §1.3, §1.4 [10][12]',
  },
  {
    competence: 'some',
    commitment: 'low',
    level: 'D2',
    style: 'S2',
    strength: 'clear',
    neighbour: 'S1',
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
    source: 'domain.md §1.4 [11][15][J]',
  },
  {
    competence: 'moderate',
    commitment: 'variable',
    level: 'D3',
    style: 'S3',
    strength: 'clear',
    neighbour: 'S2',
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
    source: 'domain.md §1.4 [15][J]',
  },
  {
    competence: 'high',
    commitment: 'low',
    level: 'D3',
    style: 'S3',
    strength: 'clear',
    neighbour: 'S2',
    source: 'domain.md §1.4 [11][15]',
  },
  {
    competence: 'high',
    commitment: 'variable',
    level: 'D3',
    style: 'S3',
    strength: 'clear',
    neighbour: 'S4',
    source: 'domain.md §1.4 [10][15]',
  },
  {
    competence: 'high',
    commitment: 'high',
    level: 'D4',
    style: 'S4',
    strength: 'clear',
    neighbour: 'S3',
    source: 'domain.md §1.4 [10][11]',
  },
];

/** The cell of one reading. */
export function cellOf(competence: Competence, commitment: Commitment): DecisionCell {
  const cell = decisionTable.find(row => row.competence === competence && row.commitment === commitment);
  if (cell === undefined) throw new RangeError(`No cell for ${competence} / ${commitment}`);
  return cell;
}
