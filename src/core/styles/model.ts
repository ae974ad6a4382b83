/**
 * The vocabulary of the situational style model: scales, levels and styles (domain.md §1.1, §1.2).
 * Everything here is plain data that can cross any process boundary.
 */

/** Demonstrated knowledge and skill on one task, lowest first (domain.md §1.2 [2][7]). */
export const competences = ['low', 'some', 'moderate', 'high'] as const;
export type Competence = (typeof competences)[number];

/** Motivation and confidence on one task, lowest first (domain.md §1.2 [2][9]). */
export const commitments = ['low', 'variable', 'high'] as const;
export type Commitment = (typeof commitments)[number];

/** Where results on the task are heading; decides borderline cells (domain.md §1.4 [15]). */
export const trends = ['up', 'flat', 'down', 'unknown'] as const;
export type Trend = (typeof trends)[number];

/** The cause of a commitment below high (domain.md §2.3). */
export const drivers = ['motivation', 'confidence', 'both'] as const;
export type CommitmentDriver = (typeof drivers)[number];

/** Readiness for one task, never for a person (domain.md §1.2 [10]). */
export const levels = ['D1', 'D2', 'D3', 'D4'] as const;
export type Level = (typeof levels)[number];

/** The four styles, from most direction to least (domain.md §1.1 [2][6]). */
export const styleIds = ['S1', 'S2', 'S3', 'S4'] as const;
export type StyleId = (typeof styleIds)[number];

/** The style each level calls for (domain.md §1.2 [10][11]). */
export const styleOfLevel: Readonly<Record<Level, StyleId>> = { D1: 'S1', D2: 'S2', D3: 'S3', D4: 'S4' };

/**
 * The level that matches a style; also stands in for a borderline level if a single one is needed (domain.md §1.2
 * [10][11], §3.4 [J]).
 */
export const levelOfStyle: Readonly<Record<StyleId, Level>> = { S1: 'D1', S2: 'D2', S3: 'D3', S4: 'D4' };

/** Who made a reading: the lead, or the team member about their own task (domain.md §2.5). */
export const raters = ['lead', 'member'] as const;
export type Rater = (typeof raters)[number];

/** The advice for a reading, with everything it is based on (domain.md §1.4, result object). */
export interface Recommendation {
  /** The level's name in the table: `D2`, or `D2/D3` or `D2 early` for a borderline cell. */
  readonly level: string;
  readonly style: StyleId;
  readonly strength: 'clear' | 'borderline';
  /** The style to fall back on, or to move to next. */
  readonly neighbour: StyleId;
  /** Lower and higher level of a borderline cell. */
  readonly pair?: readonly [Level, Level];
  /** The trend that decided a borderline cell, whether or not for its default; `null` in clear cells and if unknown. */
  readonly trendUsed: Exclude<Trend, 'unknown'> | null;
  /** The two published versions of the model disagree on this cell (domain.md §1.3 [14]). */
  readonly versionsDiffer: boolean;
  /** If `versionsDiffer`: the author whose version disagrees with this `style`, and the style it would use. */
  readonly otherVersion?: { readonly style: StyleId; readonly name: string };
  /** `null` if commitment is high or no driver was given. */
  readonly commitmentDriver: CommitmentDriver | null;
  /** The reading it follows from; the words for it are in `reasonWords`. */
  readonly because: {
    readonly competence: Competence;
    readonly commitment: Commitment;
    readonly trend: Trend;
  };
  /** The rows of the brief and the sources behind the answer, such as `domain.md §1.4 [10]`. */
  readonly source: string;
}
