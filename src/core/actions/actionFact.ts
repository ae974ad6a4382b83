import type { OnLine } from '../notebook/subjects';
import type { ActionText } from './actionItem';

/** An action as it stands in a note. */
export interface ActionFact extends ActionText, OnLine {
  readonly done: boolean;
  /** The item's text as it stands in the note, to find it again. */
  readonly raw: string;
}

/** An action that is neither open nor done, by its box `[-]`, `[>]` or `[<]`. */
export interface SetAsideFact extends ActionFact {
  readonly state: 'dropped' | 'moved';
}
