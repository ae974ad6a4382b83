import * as vscode from 'vscode';
import { type ExpectationState, isOpen, isOutcome } from '../../core/expectations/model';
import { folders, noteFiles } from '../../core/notebook/layout';
import { isRefusal } from '../../core/refusal';
import { Preset } from '../../platform/commands';
import { expectationWords } from '../../platform/expectationWords';
import type { LiveNotes } from '../../platform/notesParts';
import { registerLenses } from '../../platform/registerLenses';

/** Code lenses above each expectation in its file: its status, the next step, and the talk if one is due. */
export function registerExpectationLenses(notes: LiveNotes): vscode.Disposable {
  const selector = { language: 'markdown', pattern: `**/${folders.people}/*/${noteFiles.expectations}` };
  return registerLenses(notes, selector, async ({ uri }) => {
    const notebook = notes.known && (await notes.open());
    if (!notebook || isRefusal(notebook)) return undefined;
    const { facts, person } = notebook.index.note(uri.toString()) ?? {};
    const today = notes.today().date;
    return facts?.expectations.flatMap(fact => {
      const lens = (title: string, command: string, to?: ExpectationState) =>
        new vscode.CodeLens(new vscode.Range(fact.line, 0, fact.line, 0), {
          title,
          command,
          arguments: [new Preset({ person, expectation: fact.id, ...(to && { to }) })],
        });
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
    });
  });
}
