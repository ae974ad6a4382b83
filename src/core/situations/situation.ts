import type { Owner } from '../actions/owner';
import type { LookBack } from '../growth/lookBacks';
import type { OnLine } from '../notebook/subjects';

/** What a situation calls for, next to each other: leading and managing (domain.md §5.4). */
export const situationSides = ['lead', 'manage'] as const;
export type SituationSide = (typeof situationSides)[number];

/** An act is already being done, or is an action that is open or done. */
export type ActState = 'doing' | 'open' | 'done';

/** An act listed in a live situation's note; acts not listed are missing. */
export interface SituationAct extends OnLine {
  readonly side: SituationSide;
  readonly text: string;
  readonly state: ActState;
  readonly due?: string;
  readonly owner?: Owner;
  /** What is noted below it: who took it over, until when. */
  readonly note?: string;
}

/** A situation that the lead is in, with what is being done about it. */
export interface SituationFact extends OnLine {
  /** Its name here: "Move to Postgres 17". */
  readonly title: string;
  /** Id of the situation in the playbook; `undefined` if the note names none. */
  readonly situation?: string;
  /** Calendar date it was named. */
  readonly date?: string;
  /** Calendar date it was closed. */
  readonly closedOn?: string;
  readonly acts: readonly SituationAct[];
  /** What was learned, oldest first. */
  readonly looks: readonly LookBack[];
}
