import { readBlocks } from '../markdown/blocks';
import { noteOf } from '../notebook/layout';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import { changeExpectation } from './changeExpectation';
import type { ExpectationState } from './model';
import { decideMove, type MoveDetails } from './moves';
import { expectationEntries } from './readExpectations';
import { styleFor } from './setExpectation';

/** The result of a step. */
export interface ReviewedOutcome extends Written {
  readonly status: ExpectationState;
}

/**
 * Moves an expectation one step (domain.md §6), based on the file at that moment. If something is missing, the
 * refusal names it and nothing is written.
 */
export async function reviewOutcome(
  notebook: Notebook,
  person: Person,
  id: string,
  to: ExpectationState,
  details: MoveDetails,
  date: string,
): Promise<ReviewedOutcome | Refusal> {
  const written = await notebook.edit(noteOf(notebook.root, person.id, 'expectations'), text => {
    const facts = expectationEntries(readBlocks(text)).map(({ fact }) => fact);
    const fact = facts.find(known => known.id === id);
    if (!fact) return { refused: 'no-such-expectation', expectation: id };
    const change = decideMove(fact, to, { style: styleFor(person, fact.task), ...details }, date);
    return isRefusal(change) ? change : changeExpectation(text, id, change);
  });
  if (isRefusal(written) && written.refused === 'file-missing')
    return { refused: 'no-such-expectation', expectation: id };
  return isRefusal(written) ? written : { ...written, status: to };
}
