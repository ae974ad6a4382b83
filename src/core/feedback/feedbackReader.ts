import { noteFiles } from '../notebook/layout';
import { allOf, type Reader } from '../notebook/subjects';
import { feedbackSteps } from './feedbackEntry';
import type { FeedbackFact } from './feedbackFact';

declare module '../notebook/subjects' {
  /** Entries of the feedback log, in file order; for a person, newest first. */
  interface Subjects {
    readonly feedback: ListSubject<'feedback', 'feedback', FeedbackFact>;
  }
}

const nothing = { feedback: [] };

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
