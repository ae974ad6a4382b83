import type { StyleId } from '../styles/model';
import type { DecisionRights } from '../styles/taskFrame';
import type { CauseId } from './causes';

/** Where an expectation stands (domain.md §6). Nothing changes by itself: each step is the lead's. */
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

/** The states that say how an attempt came out. */
export const outcomes = ['met', 'part-met', 'unmet'] as const satisfies readonly ExpectationState[];
export type Outcome = (typeof outcomes)[number];

/** True for a state that says how an attempt came out. */
export function isOutcome(state: ExpectationState | undefined): state is Outcome {
  return outcomes.some(known => known === state);
}

/** True while there is still something to do about it. */
export function isOpen({ state }: { readonly state: ExpectationState }): boolean {
  return state !== 'closed' && state !== 'dropped';
}

/** What the two agree on (domain.md §6, expectation fields); what is not written down is left out. */
export interface ExpectationTerms {
  /** Name of the task it belongs to, as in `tasks.md`. */
  readonly task?: string;
  /** What is true when it is done, so that anyone could see it. */
  readonly outcome?: string;
  readonly why?: string;
  /** How both will know, and where the evidence is. */
  readonly measure?: string;
  readonly quality?: string;
  readonly limits?: string;
  /** Calendar date from which it counts; the day it was agreed on where none is given. */
  readonly start?: string;
  /** Calendar date. */
  readonly due?: string;
  /** Calendar dates (domain.md §3.3). */
  readonly checkIns?: readonly string[];
  /** From 1, the lead decides, to 7, they do (domain.md §3.3 [4]). */
  readonly decisionLevel?: DecisionRights;
  /** The style the lead started with. */
  readonly style?: StyleId;
  /** What the lead promised to do. */
  readonly support?: string;
  /** What the person says they need. */
  readonly needs?: string;
  /** The person said it back in their own words. */
  readonly saidBack?: boolean;
  /** Calendar date. */
  readonly agreedOn?: string;
}

/** What a line of the log is about; `note` is any other dated line. */
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

/** What one line of the log says. */
export interface LogLine {
  /** Calendar date. */
  readonly date: string;
  readonly event: LogEvent;
  /** The words behind it; empty where there are none. */
  readonly text: string;
  /** Of a move; `from` may be missing in a line written by hand. */
  readonly from?: ExpectationState;
  readonly to?: ExpectationState;
  /** Of a cause, and whether it is the main one. */
  readonly cause?: CauseId;
  readonly main?: boolean;
  /** Of promised support: whether the lead gave it. */
  readonly kept?: boolean;
}

export interface LogEntry extends LogLine {
  readonly line: number;
  /** It stands in a private part. */
  readonly private?: true;
}

/** One expectation as it stands in `expectations.md`. Lines count from 0. */
export interface ExpectationFact extends ExpectationTerms {
  /** The heading's line. */
  readonly line: number;
  /** Unique among the person's expectations. */
  readonly id: string;
  readonly title: string;
  /** From 1; recovery begins the next one. */
  readonly attempt: number;
  readonly state: ExpectationState;
  /** In the order of the file, which is that of the days. */
  readonly log: readonly LogEntry[];
  /** The line that makes it unclear where this stands; it is not moved until that is mended. */
  readonly unclear?: number;
  /** It stands in a private part. */
  readonly private?: true;
}

/** The entries behind the last move to one of these states; all of them where there was none. */
export function since(log: readonly LogEntry[], ...states: readonly ExpectationState[]): readonly LogEntry[] {
  const at = log.findLastIndex(({ to }) => to !== undefined && states.includes(to));
  return log.slice(at + 1);
}
