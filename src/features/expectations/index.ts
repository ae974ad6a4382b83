import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { registerAgreeExpectation } from './agreeExpectation';
import { registerExpectationLenses } from './lenses';
import { type OpenPrepared, registerPrepareAccountabilityTalk } from './prepareAccountabilityTalk';
import { registerProposeExpectation } from './proposeExpectation';
import { registerReviewOutcome } from './reviewOutcome';
import { registerSetExpectation } from './setExpectation';
import { registerShowGaps } from './showGaps';

/** What this feature needs from outside. */
export interface ExpectationNeeds {
  readonly notes: LiveNotes;
  readonly openPrepared: OpenPrepared;
}

/** Expectations and what becomes of them: set, reviewed, talked about, and gathered as gaps (domain.md §6). */
export function registerExpectations({ notes, openPrepared }: ExpectationNeeds): vscode.Disposable {
  return vscode.Disposable.from(
    registerSetExpectation(notes),
    registerProposeExpectation(),
    registerAgreeExpectation(),
    registerReviewOutcome(notes),
    registerPrepareAccountabilityTalk(notes, openPrepared),
    registerShowGaps(notes),
    registerExpectationLenses(notes),
  );
}
