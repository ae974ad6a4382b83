import * as vscode from 'vscode';
import type { Refusal } from '../../core/refusal';
import type { PlaceInNote } from '../../platform/editorInUse';
import type { Notes } from '../../platform/notes';
import { registerExpectationLenses } from './lenses';
import { registerPrepareAccountabilityTalk } from './prepareAccountabilityTalk';
import { registerReviewOutcome } from './reviewOutcome';
import { registerSetExpectation } from './setExpectation';
import { registerShowGaps } from './showGaps';

/** What this feature needs from outside. */
export interface ExpectationNeeds {
  readonly notes: Notes;
  /** Shows where what is prepared for a person waits, and tells where text goes in; `undefined` when the user leaves. */
  openPrepared(person?: string): Promise<PlaceInNote | Refusal | undefined>;
}

/** Expectations and what becomes of them: set, reviewed, talked about, and gathered as gaps (domain.md §6). */
export function registerExpectations({ notes, openPrepared }: ExpectationNeeds): vscode.Disposable {
  return vscode.Disposable.from(
    registerSetExpectation(notes),
    registerReviewOutcome(notes),
    registerPrepareAccountabilityTalk(notes, openPrepared),
    registerShowGaps(notes),
    registerExpectationLenses(notes),
  );
}
