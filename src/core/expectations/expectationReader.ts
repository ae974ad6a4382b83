import { noteFiles } from '../notebook/layout';
import { allOf, type Reader } from '../notebook/subjects';
import type { ExpectationFact } from './model';
import { publicExpectations } from './publicTerms';
import { expectationSteps } from './readExpectations';

declare module '../notebook/subjects' {
  /** The expectations, in file order. */
  interface Subjects {
    readonly expectations: ListSubject<'expectations', 'expectations', ExpectationFact>;
  }
}

const nothing = { expectations: [] };

/** `expectations.md`: one heading per expectation, with its fields and log. */
export const expectationReader: Reader<'expectations'> = {
  files: { [noteFiles.expectations]: 'expectations' },
  nothing,
  *read({ kind, blocks, problems }) {
    return kind === 'expectations' ? { expectations: yield* expectationSteps(blocks, problems) } : nothing;
  },
  gather: notes => ({ expectations: allOf(notes, facts => facts.expectations) }),
  shown({ expectations }) {
    const shown = publicExpectations(expectations);
    return shown === expectations ? {} : { expectations: shown };
  },
};
