import type { Owner } from '../actions/owner';
import type { CauseId } from '../expectations/causes';
import type { GapRow } from '../expectations/gaps';
import type { FeedbackKind } from '../feedback/feedbackFact';
import type { Freshness } from '../styles/freshness';
import type { Rater, StyleId } from '../styles/model';
import type { Cell } from '../styles/readingShapes';

/** Where a line stands in the notes. */
export interface NotePlace {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

/**
 * What became of a week: a 1:1 was held; one was due and none was held; they were away; none was due; or it lies before
 * their first 1:1.
 */
export const weekStates = ['met', 'missed', 'away', 'quiet', 'before'] as const;
export type WeekState = (typeof weekStates)[number];

/** One calendar week with one person. */
export interface Week {
  /** Its first day. */
  readonly week: string;
  readonly state: WeekState;
  /** The 1:1s of the week, oldest first. */
  readonly notes: readonly { readonly uri: string; readonly date: string }[];
}

/** The 1:1s with one person, week by week. */
export interface Rhythm {
  readonly person: string;
  readonly name: string;
  readonly weeks: readonly Week[];
}

/**
 * What became of a promise: done by the day it was due, done later, done without two days to compare, or still open
 * after that day.
 */
export const promiseResults = ['kept', 'late', 'done', 'open'] as const;
export type PromiseResult = (typeof promiseResults)[number];

/** An action that counts in the period. */
export interface PromiseRow extends NotePlace {
  readonly person: string;
  /** Who promised it to the other. */
  readonly owner: Owner;
  readonly result: PromiseResult;
  /** The day it counts for: when it was done, if that was in time, and else when it was due. */
  readonly date: string;
  readonly text: string;
}

/** A reading, as far as a map shows it. */
interface Standing extends NotePlace {
  readonly cell: Cell;
  readonly style: StyleId;
  readonly date: string;
}

/** Where a person stands on a task at the end of the period, and where they came from. */
export interface TaskMove extends Standing {
  readonly person: string;
  readonly name: string;
  readonly task: string;
  readonly by: Rater;
  readonly freshness: Freshness['state'];
  /** The same rater's reading when the period began, or the first one in it; omitted where there is no other. */
  readonly before?: Standing;
  /** Styles between the two; positive is toward Delegating. */
  readonly moved: number;
}

/** A style used on a task, and the one that fitted then. */
export interface StyleMoment extends NotePlace {
  readonly person: string;
  readonly task: string;
  readonly date: string;
  readonly used: StyleId;
  /** By the reading that counted on that day; omitted where there was none. */
  readonly fits?: StyleId;
}

/** Feedback that was given. */
export interface FeedbackRow extends NotePlace {
  readonly person: string;
  readonly date: string;
  /** `undefined` where the entry does not say. */
  readonly kind: FeedbackKind | undefined;
  readonly title: string;
}

/** The main cause of an outcome that was not met. */
export interface CauseRow extends NotePlace {
  readonly person: string;
  readonly title: string;
  readonly date: string;
  readonly cause: CauseId;
}

/** Whether the lead gave the support they promised. */
export interface SupportRow extends NotePlace {
  readonly date: string;
  readonly kept: boolean;
}

/** What the notes show of a period. Rows stand in the order of the people, never in one of how anybody does. */
export interface Insights {
  readonly rhythm: readonly Rhythm[];
  readonly promises: readonly PromiseRow[];
  readonly tasks: readonly TaskMove[];
  readonly styles: readonly StyleMoment[];
  readonly feedback: readonly FeedbackRow[];
  readonly results: readonly GapRow[];
  readonly causes: readonly CauseRow[];
  readonly support: readonly SupportRow[];
}
