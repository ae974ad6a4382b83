import { isRefusal, type Refusal } from '../refusal';
import { applyEdits, type Edit, inOrder, type Plan, type TextEdit } from './textEdit';

/**
 * Combines plans, each building on the one before, into one edit of the original text; `line` is the last plan's. Plans
 * after the first may only insert.
 */
export function inOneEdit(text: string, plans: readonly Plan[]): Edit | Refusal {
  let whole: { now: string; edits: readonly TextEdit[]; line: number } | undefined;
  for (const plan of plans) {
    const now = whole?.now ?? text;
    const planned = plan(now);
    if (isRefusal(planned)) return planned;
    // From last to first, so that no edit shifts the next.
    const edits = [...planned.edits].sort((one, other) => other.start - one.start);
    whole = {
      now: applyEdits(now, edits),
      edits: whole ? edits.reduce(mergeInsertion, whole.edits) : edits.reverse(),
      line: planned.line,
    };
  }
  return { edits: whole?.edits ?? [], line: whole?.line ?? 0 };
}

/** Merges an insertion into already edited text with the edits of the original, in order. */
function mergeInsertion(edits: readonly TextEdit[], { start: at, text }: TextEdit): readonly TextEdit[] {
  let shift = 0;
  for (const [place, edit] of edits.entries()) {
    const start = edit.start + shift;
    if (at < start) break;
    if (at <= start + edit.text.length) {
      const into = edit.text.slice(0, at - start) + text + edit.text.slice(at - start);
      return edits.with(place, { ...edit, text: into });
    }
    shift += edit.text.length - (edit.end - edit.start);
  }
  const start = at - shift;
  return inOrder([...edits, { start, end: start, text }]);
}
