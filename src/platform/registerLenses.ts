import * as vscode from 'vscode';
import type { IndexedNote } from '../core/notebook/subjects';
import { isRefusal } from '../core/refusal';
import type { CommandId, Known } from '../protocol/contract';
import { presetCommand } from './commands';
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

/** Registers code lenses that show facts of the index, without reading the note's text. */
export function registerFactLenses(
  notes: LiveNotes,
  pattern: string,
  lenses: (note: IndexedNote, today: string) => vscode.CodeLens[],
): vscode.Disposable {
  return registerLenses(notes, { language: 'markdown', pattern }, async ({ uri }) => {
    const notebook = notes.known && (await notes.open());
    const note = notebook && !isRefusal(notebook) ? notebook.index.note(uri.toString()) : undefined;
    return note && lenses(note, notes.today().date);
  });
}

/** A lens above a line that runs a command with preset arguments. */
export function lensAt<Id extends CommandId>(
  line: number,
  title: string,
  command: Id,
  given: Known<Id>,
): vscode.CodeLens {
  return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), presetCommand(title, command, given));
}
