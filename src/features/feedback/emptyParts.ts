import * as vscode from 'vscode';
import { completeness, templateOfEntry } from '../../core/feedback/completeness';
import { readFeedback } from '../../core/feedback/feedbackEntry';
import { readBlocks } from '../../core/markdown/blocks';
import { isNamed } from '../../core/notebook/layout';
import { isRefusal } from '../../core/refusal';
import { concerns, type NotesChange } from '../../platform/notesChange';
import type { LiveNotes } from '../../platform/notesParts';
import { knownTemplates } from './knownTemplates';

/** Shows hints for the parts of a template that are not filled in yet, in open feedback logs. */
export function registerEmptyParts(notes: LiveNotes): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('teamLead.emptyParts');
  const show = async (document: vscode.TextDocument) => {
    const notebook = await notes.open();
    if (isRefusal(notebook) || document.isClosed) return;
    if (notebook.index.note(document.uri.toString())?.facts.kind !== 'feedback') return;
    const templates = await knownTemplates(notes);
    const blocks = readBlocks(document.getText());
    const hints = readFeedback(blocks).flatMap(entry => {
      const template = templateOfEntry(blocks, entry, templates);
      return template ? completeness(blocks, entry, template).empty : [];
    });
    shown.set(
      document.uri,
      hints.map(({ line, label }) => {
        const row = document.lineAt(Math.min(line, document.lineCount - 1));
        const start = row.firstNonWhitespaceCharacterIndex;
        const range = new vscode.Range(row.lineNumber, start, row.lineNumber, row.text.trimEnd().length);
        const words = vscode.l10n.t('Still to fill in: {0}', label);
        const hint = new vscode.Diagnostic(range, words, vscode.DiagnosticSeverity.Hint);
        hint.source = 'Team Lead';
        return hint;
      }),
    );
  };
  const showAll = async (change: NotesChange) => {
    const notebook = await notes.open();
    for (const document of vscode.workspace.textDocuments) {
      if (isRefusal(notebook) || !isNamed('feedback', document.uri.path)) continue;
      const person = notebook.index.locate(document.uri.toString())?.person;
      if (person && (change.templates || concerns(change, [person]))) void show(document);
    }
  };
  return vscode.Disposable.from(
    shown,
    notes.onDidChange(showAll),
    vscode.workspace.onDidOpenTextDocument(document => {
      if (isNamed('feedback', document.uri.path)) void show(document);
    }),
    vscode.workspace.onDidCloseTextDocument(document => shown.delete(document.uri)),
  );
}
