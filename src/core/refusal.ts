/**
 * Something the product was asked to do and did not. An expected outcome, returned as a value; nothing was changed.
 * The words for it are chosen where it is shown (`platform/refusals.ts`).
 */
export interface Refusal {
  readonly refused: RefusalCode;
  /** What the refusal is about: a file's URI, a person's name, the candidates' ids. */
  readonly about?: string;
  /** The line to look at, from 0. */
  readonly line?: number;
}

export type RefusalCode =
  | 'no-folder'
  | 'nothing-visible'
  | 'no-such-person'
  | 'several-people'
  | 'file-exists'
  | 'file-missing'
  | 'file-changed'
  | 'file-read-only'
  | 'file-not-utf8'
  | 'file-too-large'
  | 'file-outside-notes'
  | 'link-leads-out'
  | 'open-block'
  | 'edit-astray'
  | 'merge-unsettled'
  | 'not-an-action'
  | 'not-feedback'
  | 'line-changed'
  | 'no-place-to-insert'
  | 'nothing-selected'
  | 'no-such-template'
  | 'no-such-card'
  | 'not-in-playbook'
  | 'no-such-opener'
  | 'front-matter-broken'
  | 'unsaved-changes'
  | 'not-confirmed'
  | 'not-trashed'
  | 'copy-differs'
  | 'not-copyable'
  | 'place-in-people'
  | 'not-exposed'
  | 'still-not-ignored'
  | 'still-taken'
  | 'exclude-is-link'
  | 'no-such-expectation'
  | 'expectation-unclear'
  | 'no-such-move'
  | 'move-lacks'
  | 'not-within-two-days'
  | 'no-reading'
  | 'no-such-task'
  | 'no-shared-task'
  | 'nothing-to-draw'
  | 'place-in-workspace'
  | 'no-markdown'
  | 'too-few-behaviors'
  | 'no-form'
  | 'form-incomplete'
  | 'form-about-nobody';

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
