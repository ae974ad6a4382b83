import * as vscode from 'vscode';
import { type ExpectationState, isOpen, isOutcome } from '../../core/expectations/model';
import { folders, noteFiles } from '../../core/notebook/layout';
import { expectationWords } from '../../platform/expectationWords';
import type { LiveNotes } from '../../platform/notesParts';
import { lensAt, registerFactLenses } from '../../platform/registerLenses';

/** Code lenses above each expectation in its file: its status, the next step, and the talk if one is due. */
export function registerExpectationLenses(notes: LiveNotes): vscode.Disposable {
  return registerFactLenses(
    notes,
    `**/${folders.people}/*/${noteFiles.expectations}`,
    ({ facts, person }, today) =>
      facts.expectations.flatMap(fact => {
        const lens = (title: string, command: string, to?: ExpectationState) =>
          lensAt(fact.line, title, command, { person, expectation: fact.id, ...(to && { to }) });
        const words = expectationWords(fact, today);
        const isTalk = isOutcome(fact.state) ? fact.state !== 'met' : fact.state === 'review';
        return [
          ...(fact.unclear === undefined && fact.state === 'draft'
            ? [lens(vscode.l10n.t('Propose…'), 'teamLead.reviewOutcome', 'proposed')]
            : []),
          ...(fact.unclear === undefined && (fact.state === 'proposed' || fact.state === 'changed')
            ? [lens(vscode.l10n.t('Agree…'), 'teamLead.reviewOutcome', 'agreed')]
            : []),
          isOpen(fact)
            ? lens(vscode.l10n.t('Review outcome… ({0})', words), 'teamLead.reviewOutcome')
            : lens(words, ''),
          ...(isTalk ? [lens(vscode.l10n.t('Prepare the talk'), 'teamLead.prepareAccountabilityTalk')] : []),
        ];
      }),
  );
}
