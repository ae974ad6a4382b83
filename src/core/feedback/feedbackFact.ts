/** What a piece of feedback is; `asked-for` is what the lead asked for or was asked for. */
export const feedbackKinds = ['praise', 'developmental', 'asked-for'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** One entry of a person's feedback log (media/docs/file-format.md). Lines count from 0. */
export interface FeedbackFact {
  /** The heading's line. */
  readonly line: number;
  /** The first line behind the fields: what was written begins here, or further down. */
  readonly body: number;
  /** The first line that no longer belongs to the entry. */
  readonly end: number;
  /** Calendar date on which it was written down. */
  readonly date: string;
  /** `undefined` where the heading names none. */
  readonly kind?: FeedbackKind;
  /** What stands behind date and kind; empty where nothing does. */
  readonly title: string;
  /** Id of the template it was written with. */
  readonly framework?: string;
  /** Whether the person has heard it; `undefined` where the entry does not say. */
  readonly delivered?: boolean;
  /** Calendar date on which they heard it. */
  readonly deliveredOn?: string;
  /** Calendar date of what it is about. */
  readonly event?: string;
  /** It stands in a private part. */
  readonly private?: true;
  /** It holds what a template asks for and nothing that somebody wrote: it tells of no feedback yet. */
  readonly unfilled?: true;
}
