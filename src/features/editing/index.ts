import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import type { LiveNotes } from '../../platform/notesParts';
import { registerCarriedOver } from './carriedOver';
import { registerCompleteAllActions } from './completeAllActions';
import { registerNoteCompletion } from './completion';
import { registerDueHints } from './dueHints';
import { registerFoldPrivate } from './foldPrivate';
import { registerPersonHover } from './hover';
import { registerNoteLenses } from './lenses';
import { registerPrivateFolding } from './privateFolding';
import { registerProfileLink } from './profileLink';

/** Editing help, in Markdown files of the notes folder only. */
export function registerEditing(notes: LiveNotes): vscode.Disposable {
  let root: string | undefined;
  let help: vscode.Disposable | undefined;
  const follow = async () => {
    const notebook = await notes.open();
    const now = isRefusal(notebook) ? undefined : notebook.root;
    if (now === root) return;
    root = now;
    help?.dispose();
    help = now === undefined ? undefined : helpIn(notes, vscode.Uri.parse(now));
  };
  return vscode.Disposable.from(
    { dispose: () => help?.dispose() },
    notes.onDidChange(follow),
    registerCarriedOver(notes),
    registerCompleteAllActions(notes),
    registerFoldPrivate(),
  );
}

function helpIn(notes: LiveNotes, root: vscode.Uri): vscode.Disposable {
  const selector: vscode.DocumentSelector = {
    language: 'markdown',
    scheme: root.scheme,
    pattern: new vscode.RelativePattern(root, '**'),
  };
  return vscode.Disposable.from(
    registerNoteCompletion(notes, selector),
    registerDueHints(notes, selector),
    registerPersonHover(notes, selector),
    registerProfileLink(notes, selector),
    registerPrivateFolding(selector),
    registerNoteLenses(notes, selector),
  );
}
