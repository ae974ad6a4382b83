import * as vscode from 'vscode';
import { isRefusal } from '../core/refusal';
import { concerns } from './notesChange';
import type { LiveNotes } from './notesParts';

/** Registers code lenses in notes. They refresh when something changed about a person whose note is visible. */
export function registerLenses(
  notes: LiveNotes,
  selector: vscode.DocumentSelector,
  provideCodeLenses: (document: vscode.TextDocument) => Promise<vscode.CodeLens[] | undefined>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    notes.onDidChange(async change => {
      const notebook = await notes.open();
      const inSight = vscode.window.visibleTextEditors.flatMap(({ document }) =>
        isRefusal(notebook) ? [] : (notebook.index.locate(document.uri.toString())?.person ?? []),
      );
      if (concerns(change, inSight)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses,
    }),
  );
}
