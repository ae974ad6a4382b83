import type { Owner } from '../actions/owner';
import type { CauseId } from '../expectations/causes';
import type { GapRow } from '../expectations/gaps';
import type { FeedbackKind } from '../feedback/feedbackFact';
import type { Freshness } from '../styles/freshness';
import type { Rater, StyleId } from '../styles/model';
import type { Cell } from '../styles/readingShapes';

/** A line in the notes. */
export interface NotePlace {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

/**
 * The result of a week: a 1:1 was held; one was due but not held; the person was away; none was due; or the week is
 * before their first 1:1.
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
 * The result of a promise: done by its due date, done later, done without two dates to compare, or still open after its
 * due date.
 */
export const promiseResults = ['kept', 'late', 'done', 'open'] as const;
export type PromiseResult = (typeof promiseResults)[number];

/** An action that counts in the period. */
export interface PromiseRow extends NotePlace {
  readonly person: string;
  /** Who promised it to the other. */
  readonly owner: Owner;
  readonly result: PromiseResult;
  /** The day it counts for: when it was done if that was on time, otherwise when it was due. */
  readonly date: string;
  readonly text: string;
}

/** The parts of a reading that a map shows. */
interface Standing extends NotePlace {
  readonly cell: Cell;
  readonly style: StyleId;
  readonly date: string;
}

/** Where a person is on a task at the end of the period, and where they were before. */
export interface TaskMove extends Standing {
  readonly person: string;
  readonly name: string;
  readonly task: string;
  readonly by: Rater;
  readonly freshness: Freshness['state'];
  /** The same rater's reading when the period began, or the first one in it; omitted if there is no other. */
  readonly before?: Standing;
  /** Styles between the two; positive is toward Delegating. */
  readonly moved: number;
}

/** A style used on a task, and the one that fit at the time. */
export interface StyleMoment extends NotePlace {
  readonly person: string;
  readonly task: string;
  readonly date: string;
  readonly used: StyleId;
  /** According to the reading that counted on that day; omitted if there was none. */
  readonly fits?: StyleId;
}

/** Feedback that was given. */
export interface FeedbackRow extends NotePlace {
  readonly person: string;
  readonly date: string;
  /** `undefined` if the entry does not say. */
  readonly kind: FeedbackKind | undefined;
  readonly title: string;
}

/** The main cause of an outcome not met. */
export interface CauseRow extends NotePlace {
  readonly person: string;
  readonly title: string;
  readonly date: string;
  readonly cause: CauseId;
}

/** Whether the lead gave the promised support. */
export interface SupportRow extends NotePlace {
  readonly date: string;
  readonly kept: boolean;
}

/** What the notes show for a period. Rows are in the order of the people, never ranked by how anyone is doing. */
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
