import type { Refusal } from '../refusal';

/** Replaces `text.slice(start, end)`; edits of one list do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of one text, and the line (from 0, in the edited text) that callers should show. */
export interface Edit {
  readonly edits: readonly TextEdit[];
  readonly line: number;
}

/** Plans an edit of the current text; called again if the file changed before the edit was written. */
export type Plan = (text: string) => Edit | Refusal;

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
