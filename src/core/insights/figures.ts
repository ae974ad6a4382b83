import { rollup } from 'd3-array';
import type { Owner } from '../actions/owner';
import type { Period } from '../dates/period';
import { type CauseId, causeIds, ownCauses } from '../expectations/causes';
import { type Outcome, outcomes } from '../expectations/model';
import { type FeedbackKind, feedbackKinds } from '../feedback/feedbackFact';
import { type StyleId, styleIds } from '../styles/model';
import { type Insights, type PromiseResult, promiseResults, type WeekState, weekStates } from './insights';

type Counts<Name extends string> = Readonly<Record<Name, number>>;

/** The data of the pictures in numbers. They are about the lead's own habits; there are no totals per person. */
export interface Figures extends Period {
  /** Whole weeks, for everyone together. */
  readonly weeks: Counts<WeekState>;
  /** Week by week, in order of name. */
  readonly rhythm: readonly {
    readonly person: string;
    readonly name: string;
    readonly weeks: readonly {
      readonly week: string;
      readonly state: WeekState;
      readonly oneOnOnes: number;
    }[];
  }[];
  /** By who promised: the lead or a team member. */
  readonly promises: { readonly me: Counts<PromiseResult>; readonly them: Counts<PromiseResult> };
  /** Tasks with a reading, and how their style moved. */
  readonly readings: {
    readonly tasks: number;
    readonly towardDelegating: number;
    readonly towardDirecting: number;
    readonly same: number;
  };
  /** Styles the lead logged as used, how many styles they were from the one that fit, and how many had no reading. */
  readonly styles: {
    readonly used: Counts<StyleId>;
    readonly fits: Counts<StyleId>;
    /** By distance: the same, one style off, and so on. */
    readonly apart: readonly [number, number, number, number];
    readonly unread: number;
  };
  readonly feedback: Counts<FeedbackKind | 'unnamed'>;
  readonly expectations: {
    readonly results: Counts<Outcome>;
    readonly causes: Counts<CauseId>;
    /** How many of these the lead can fix alone. */
    readonly own: number;
    readonly support: { readonly kept: number; readonly asked: number };
  };
}

/** Counts what the notes show for a period. */
export function figuresOf(insights: Insights, { from, to }: Period): Figures {
  const { rhythm, promises, tasks, styles, feedback, results, causes, support } = insights;
  const promised = (owner: Owner) =>
    tally(
      promiseResults,
      promises.filter(row => row.owner === owner).map(row => row.result),
    );
  const read = styles.flatMap(({ used, fits }) => (fits ? [{ used, fits }] : []));
  const apart: [number, number, number, number] = [0, 0, 0, 0];
  for (const { used, fits } of read) apart[distance(used, fits)]++;
  return {
    from,
    to,
    weeks: tally(
      weekStates,
      rhythm.flatMap(({ weeks }) => weeks.map(({ state }) => state)),
    ),
    rhythm: rhythm.map(({ person, name, weeks }) => ({
      person,
      name,
      weeks: weeks.map(({ week, state, notes }) => ({ week, state, oneOnOnes: notes.length })),
    })),
    promises: { me: promised('me'), them: promised('them') },
    readings: {
      tasks: tasks.length,
      towardDelegating: tasks.filter(({ moved }) => moved > 0).length,
      towardDirecting: tasks.filter(({ moved }) => moved < 0).length,
      same: tasks.filter(({ moved }) => moved === 0).length,
    },
    styles: {
      used: tally(
        styleIds,
        styles.map(({ used }) => used),
      ),
      fits: tally(
        styleIds,
        read.map(({ fits }) => fits),
      ),
      apart,
      unread: styles.length - read.length,
    },
    feedback: tally(
      [...feedbackKinds, 'unnamed'],
      feedback.map(({ kind }) => kind ?? 'unnamed'),
    ),
    expectations: {
      results: tally(
        outcomes,
        results.map(({ result }) => result),
      ),
      causes: tally(
        causeIds,
        causes.map(({ cause }) => cause),
      ),
      own: causes.filter(({ cause }) => ownCauses.includes(cause)).length,
      support: { kept: support.filter(({ kept }) => kept).length, asked: support.length },
    },
  };
}

/** The distance between two styles, 0 to 3 (domain.md §1.6). */
export function distance(one: StyleId, other: StyleId): 0 | 1 | 2 | 3 {
  return Math.abs(styleIds.indexOf(one) - styleIds.indexOf(other)) as 0 | 1 | 2 | 3;
}

/** How often each name occurs; 0 for one that does not. */
export function tally<Name extends string>(names: readonly Name[], found: readonly Name[]): Counts<Name> {
  const counts = rollup(
    found,
    same => same.length,
    name => name,
  );
  return Object.fromEntries(names.map(name => [name, counts.get(name) ?? 0])) as Counts<Name>;
}
