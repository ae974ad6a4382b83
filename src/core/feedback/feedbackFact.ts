/** The kinds of feedback; `asked-for` is feedback the lead asked for or was asked for. */
export const feedbackKinds = ['praise', 'developmental', 'asked-for'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** One entry of a person's feedback log (media/docs/file-format.md). Lines count from 0. */
export interface FeedbackFact {
  /** The heading's line. */
  readonly line: number;
  /** The first line after the fields; the text begins here or further down. */
  readonly body: number;
  /** The first line after the entry. */
  readonly end: number;
  /** Calendar date it was written. */
  readonly date: string;
  /** `undefined` if the heading names no kind. */
  readonly kind?: FeedbackKind;
  /** The text after date and kind, possibly empty. */
  readonly title: string;
  /** Id of the template used. */
  readonly framework?: string;
  /** Whether the person has heard it; `undefined` if the entry does not say. */
  readonly delivered?: boolean;
  /** Calendar date they heard it. */
  readonly deliveredOn?: string;
  /** Calendar date of what it is about. */
  readonly event?: string;
  /** It is in a private part. */
  readonly private?: true;
  /** It holds only template prompts, so it is not feedback yet. */
  readonly unfilled?: true;
}
