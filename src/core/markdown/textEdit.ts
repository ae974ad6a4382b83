/** Replaces `text.slice(start, end)`; edits of one list do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
