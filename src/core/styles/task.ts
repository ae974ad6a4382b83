import type { Located, OnLine } from '../notebook/subjects';
import type { Shape } from '../shape';
import type { conflictChoiceShape, datedFrameShape, temporaryCommandShape } from './framingShapes';
import type { StyleId } from './model';
import type { storedReadingShape } from './readingShapes';

/** A reading as stored in `tasks.md`: one person, one task, one day (domain.md, guard rails). */
export type DatedReading = Shape<typeof storedReadingShape>;

/** Events on a task that affect its reading (domain.md §1.5, §2.6 [J]). */
export const taskEvents = [
  'outcome-met',
  'outcome-unmet',
  'check-in-slipped',
  'task-changed',
  'absence',
  'role-changed',
  'asked',
  'obstacle',
] as const;
export type TaskEventName = (typeof taskEvents)[number];

/** One event on a task, on one day. */
export interface TaskEvent {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly event: TaskEventName;
  readonly note?: string;
}

/** The style a lead logged as used on a task on one day (domain.md §1.6, §1.7). */
export interface UsedStyle {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly style: StyleId;
  readonly note?: string;
}

export type DatedFrame = Shape<typeof datedFrameShape>;
export type ConflictChoice = Shape<typeof conflictChoiceShape>;
export type TemporaryCommand = Shape<typeof temporaryCommandShape>;

/** What a dated line says about a task's frame. */
export type Framing =
  | ({ readonly kind: 'frame' } & DatedFrame)
  | ({ readonly kind: 'choice' } & ConflictChoice)
  | ({ readonly kind: 'command' } & TemporaryCommand);

export interface ReadingFact extends DatedReading, OnLine {
  readonly task: string;
}

/** An event on a task. */
export interface TaskEventFact extends TaskEvent, OnLine {
  readonly task: string;
}

/** A style used on a task. */
export interface UsedStyleFact extends UsedStyle, OnLine {
  readonly task: string;
}

/** A task's frame, as noted by the lead. */
export type FramingFact = Framing & OnLine & { readonly task: string };

/** A task of one person, with its readings, newest last. */
export interface Task {
  readonly name: string;
  readonly readings: readonly Located<ReadingFact>[];
  /** Its events, newest last. */
  readonly events: readonly Located<TaskEventFact>[];
  /** The styles the lead used, newest last. */
  readonly usedStyles: readonly Located<UsedStyleFact>[];
  /** The newest line of each kind about its frame. */
  readonly frame?: Located<FramingFact & { readonly kind: 'frame' }>;
  readonly choice?: Located<FramingFact & { readonly kind: 'choice' }>;
  readonly command?: Located<FramingFact & { readonly kind: 'command' }>;
  /** The lead's newest reading, or else the member's. */
  readonly latest?: Located<ReadingFact>;
}
