import type { OnLine } from '../notebook/subjects';
import type { ActionText } from './actionItem';

/** An action in a note. */
export interface ActionFact extends ActionText, OnLine {
  readonly done: boolean;
  /** The item's raw text, for finding it again. */
  readonly raw: string;
  /** The line of the outermost item it is nested in; `undefined` if it is not nested. */
  readonly within?: number;
}

/** An action marked `[-]`, `[>]`, or `[<]`: neither open nor done. */
export interface SetAsideFact extends ActionFact {
  readonly state: 'dropped' | 'moved';
}
