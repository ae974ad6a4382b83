import { isRefusal, type Refusal } from '../refusal';
import type { Span } from '../text/span';

/** Replaces `text.slice(start, end)`; edits of one list do not overlap. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Edits of one text, and the line (from 0, in the edited text) that callers should show. */
export interface Edit {
  readonly edits: readonly TextEdit[];
  readonly line: number;
}

/** Plans an edit of the current text; called again if the file changed before the edit was written. */
export type Plan = (text: string) => Edit | Refusal;

/** An edit that changes nothing; `line` is the line to show. */
export function unchanged(line = 0): Edit {
  return { edits: [], line };
}

/** Combines edits of one text that do not overlap. Refuses if any of them was refused. */
export function combineEdits(line: number, all: readonly (Edit | Refusal)[]): Edit | Refusal {
  const edits: TextEdit[] = [];
  for (const one of all) {
    if (isRefusal(one)) return one;
    edits.push(...one.edits);
  }
  return { edits: inOrder(edits), line };
}

/** Sorts edits by position. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
