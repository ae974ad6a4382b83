import * as vscode from 'vscode';
import type { NoteProblem } from '../core/markdown/frontMatter';
import { problemWords } from '../core/markdown/problemWords';
import type { Located } from '../core/notebook/subjects';
import { isRefusal } from '../core/refusal';
import type { TeamNotebook } from '../core/subjects/teamNotebook';
import type { LiveNotes } from './notesParts';
import { say } from './say';

/** Shows diagnostics in the files that the lead keeps along with the notes, such as templates. */
export function registerFileProblems(
  notes: LiveNotes,
  name: string,
  problemsOf: (notebook: TeamNotebook) => readonly Located<NoteProblem>[],
): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection(name);
  const show = async () => {
    const notebook = await notes.open();
    const files = new Map<string, vscode.Diagnostic[]>();
    for (const { uri, line, ...problem } of isRefusal(notebook) ? [] : problemsOf(notebook)) {
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
