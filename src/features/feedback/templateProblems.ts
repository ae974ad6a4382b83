import * as vscode from 'vscode';
import { problemWords } from '../../core/markdown/problemWords';
import { isRefusal } from '../../core/refusal';
import type { LiveNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';

/** Shows what is wrong with the lead's own templates on the line where it stands; such a template is not offered. */
export function registerTemplateProblems(notes: LiveNotes): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('teamLead.templates');
  const show = async () => {
    const notebook = await notes.open();
    const files = new Map<string, vscode.Diagnostic[]>();
    for (const { uri, line, ...problem } of isRefusal(notebook) ? [] : notebook.templates.problems) {
      const diagnostic = new vscode.Diagnostic(
        new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER),
        problemWords({ line, ...problem }, say),
        vscode.DiagnosticSeverity.Warning,
      );
      diagnostic.source = 'Team Lead';
      files.set(uri, [...(files.get(uri) ?? []), diagnostic]);
    }
    shown.clear();
    shown.set([...files].map(([uri, found]) => [vscode.Uri.parse(uri), found]));
  };
  return vscode.Disposable.from(
    shown,
    notes.onDidChange(change => {
      if (change.templates) void show();
    }),
  );
}
