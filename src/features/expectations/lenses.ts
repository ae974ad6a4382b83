import * as vscode from 'vscode';
import { expectationWords } from '../../core/expectations/expectationWords';
import { isOpen, isOutcome } from '../../core/expectations/model';
import { folders, noteFiles } from '../../core/notebook/layout';
import type { LiveNotes } from '../../platform/notesParts';
import { lensAt, registerFactLenses } from '../../platform/registerLenses';
import { say } from '../../platform/say';

/** Code lenses above each expectation in its file: its status, the next step, and the talk if one is due. */
export function registerExpectationLenses(notes: LiveNotes): vscode.Disposable {
  return registerFactLenses(
    notes,
    `**/${folders.people}/*/${noteFiles.expectations}`,
    ({ facts, person }, today) =>
      facts.expectations.flatMap(fact => {
        const given = { person, expectation: fact.id };
        const review = (title: string, to?: 'proposed' | 'agreed') =>
          lensAt(fact.line, title, 'teamLead.reviewOutcome', { ...given, ...(to && { to }) });
        const talk = vscode.l10n.t('Prepare the talk');
        const words = expectationWords(fact, today, say);
        const isTalk = isOutcome(fact.state) ? fact.state !== 'met' : fact.state === 'review';
        return [
          ...(fact.unclear === undefined && fact.state === 'draft'
            ? [review(vscode.l10n.t('Propose…'), 'proposed')]
            : []),
          ...(fact.unclear === undefined && (fact.state === 'proposed' || fact.state === 'changed')
            ? [review(vscode.l10n.t('Agree…'), 'agreed')]
            : []),
          isOpen(fact)
            ? review(vscode.l10n.t('Review outcome… ({0})', words))
            : new vscode.CodeLens(new vscode.Range(fact.line, 0, fact.line, 0), {
                title: words,
                command: '',
              }),
          ...(isTalk ? [lensAt(fact.line, talk, 'teamLead.prepareAccountabilityTalk', given)] : []),
        ];
      }),
  );
}
