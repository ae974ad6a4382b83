import { noteFiles } from '../notebook/layout';
import { allOf, type Located, type Reader } from '../notebook/subjects';
import type { ExpectationFact } from './model';
import { publicExpectations } from './publicTerms';
import { expectationSteps } from './readExpectations';

interface Facts {
  /** The expectations, in file order. */
  readonly expectations: readonly ExpectationFact[];
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly expectations: {
      readonly kind: 'expectations';
      readonly facts: Facts;
      readonly person: { readonly expectations: readonly Located<ExpectationFact>[] };
    };
  }
}

const nothing: Facts = { expectations: [] };

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
