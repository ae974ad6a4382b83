import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { registerAgreeExpectation } from './agreeExpectation';
import { registerExpectationLenses } from './lenses';
import { type OpenPrepared, registerPrepareAccountabilityTalk } from './prepareAccountabilityTalk';
import { registerProposeExpectation } from './proposeExpectation';
import { registerReviewOutcome } from './reviewOutcome';
import { registerSetExpectation } from './setExpectation';
import { registerShowGaps } from './showGaps';

/** Dependencies of this feature. */
export interface ExpectationNeeds {
  readonly notes: LiveNotes;
  readonly openPrepared: OpenPrepared;
}

/** Expectations and their outcomes: setting, reviewing and discussing them, and a page of shortfalls (domain.md §6). */
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
