import { noteFiles } from '../notebook/layout';
import { allOf, type Located, type Reader } from '../notebook/subjects';
import { feedbackSteps } from './feedbackEntry';
import type { FeedbackFact } from './feedbackFact';

interface Facts {
  /** Entries of the feedback log, in file order. */
  readonly feedback: readonly FeedbackFact[];
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly feedback: {
      readonly kind: 'feedback';
      readonly facts: Facts;
      /** Newest first. */
      readonly person: { readonly feedback: readonly Located<FeedbackFact>[] };
    };
  }
}

const nothing: Facts = { feedback: [] };

/** `feedback.md`: one dated heading per entry. */
export const feedbackReader: Reader<'feedback'> = {
  files: { [noteFiles.feedback]: 'feedback' },
  nothing,
  *read({ kind, blocks, problems }) {
    return kind === 'feedback' ? { feedback: yield* feedbackSteps(blocks, problems) } : nothing;
  },
  gather: notes => ({
    feedback: allOf(notes, facts => facts.feedback).sort((one, other) =>
      one.date < other.date ? 1 : one.date > other.date ? -1 : other.line - one.line,
    ),
  }),
};
