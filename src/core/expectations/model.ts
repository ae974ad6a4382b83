import type { OnLine } from '../notebook/subjects';
import type { StyleId } from '../styles/model';
import type { DecisionRights } from '../styles/taskFrame';
import type { CauseId } from './causes';

/** The state of an expectation (domain.md §6). Nothing changes automatically: each step is the lead's. */
export const expectationStates = [
  'draft',
  'proposed',
  'agreed',
  'active',
  'at-risk',
  'changed',
  'met',
  'part-met',
  'unmet',
  'review',
  'recovery',
  'closed',
  'dropped',
] as const;
export type ExpectationState = (typeof expectationStates)[number];

/** The states that are the result of an attempt. */
export const outcomes = ['met', 'part-met', 'unmet'] as const satisfies readonly ExpectationState[];
export type Outcome = (typeof outcomes)[number];

/** True for a state that is the result of an attempt. */
export function isOutcome(state: ExpectationState | undefined): state is Outcome {
  return outcomes.some(known => known === state);
}

/** True until it is closed or dropped. */
export function isOpen({ state }: { readonly state: ExpectationState }): boolean {
  return state !== 'closed' && state !== 'dropped';
}

/** What the two agree on (domain.md §6, expectation fields); anything not noted is omitted. */
export interface ExpectationTerms {
  /** Name of the task it belongs to, as in `tasks.md`. */
  readonly task?: string;
  /** What is true when it is done, in terms anyone could observe. */
  readonly outcome?: string;
  readonly why?: string;
  /** How both will know, and where to find the evidence. */
  readonly measure?: string;
  readonly quality?: string;
  readonly limits?: string;
  /** Calendar date it starts; if none is given, the date of the agreement. */
  readonly start?: string;
  /** Calendar date. */
  readonly due?: string;
  /** Calendar dates (domain.md §3.3). */
  readonly checkIns?: readonly string[];
  /** From 1 (the lead decides) to 7 (they do) (domain.md §3.3 [4]). */
  readonly decisionLevel?: DecisionRights;
  /** The style the lead started with. */
  readonly style?: StyleId;
  /** What the lead promised to do. */
  readonly support?: string;
  /** What the person says they need. */
  readonly needs?: string;
  /** The person repeated it in their own words. */
  readonly saidBack?: boolean;
  /** Calendar date. */
  readonly agreedOn?: string;
}

/** The kinds of log line; `note` is any other dated line. */
export const logEvents = [
  'move',
  'lead-view',
  'member-view',
  'cause',
  'next-step',
  'support',
  'credit',
  'effect',
  'early',
  'changed-by',
  'earlier',
  'note',
] as const;
export type LogEvent = (typeof logEvents)[number];

/** One line of the log. */
export interface LogLine {
  /** Calendar date. */
  readonly date: string;
  readonly event: LogEvent;
  /** The rest of the line, possibly empty. */
  readonly text: string;
  /** For a move; `from` may be missing in a handwritten line. */
  readonly from?: ExpectationState;
  readonly to?: ExpectationState;
  /** For a cause; `main` marks the main one. */
  readonly cause?: CauseId;
  readonly main?: boolean;
  /** For promised support: whether the lead gave it. */
  readonly kept?: boolean;
}

export type LogEntry = LogLine & OnLine;

/** One expectation in `expectations.md`. Lines count from 0. */
export interface ExpectationFact extends ExpectationTerms {
  /** The heading's line. */
  readonly line: number;
  /** Unique among the person's expectations. */
  readonly id: string;
  readonly title: string;
  /** From 1; a recovery starts the next one. */
  readonly attempt: number;
  readonly state: ExpectationState;
  /** In file order, which is also date order. */
  readonly log: readonly LogEntry[];
  /** The line that makes its state ambiguous; no step is possible until that is fixed. */
  readonly unclear?: number;
  /** It is in a private part. */
  readonly private?: true;
}

/** The log entries after the last move to one of these states; all of them if there was none. */
export function since(log: readonly LogEntry[], ...states: readonly ExpectationState[]): readonly LogEntry[] {
  const at = log.findLastIndex(({ to }) => to !== undefined && states.includes(to));
  return log.slice(at + 1);
}
