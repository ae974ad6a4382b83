import * as vscode from 'vscode';
import type { Notes } from '../../platform/notes';

/** Shows what could not be read on the line where it stands; the rest of the note, and all others, still count. */
export function registerDiagnostics(notes: Notes): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('teamLead');
  const show = () => {
    const files = new Map<string, vscode.Diagnostic[]>();
    for (const { uri, line, message, values } of (notes.known ?? []).flatMap(person => person.problems)) {
      const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
      const words = vscode.l10n.t(message, ...(values ?? []));
      const diagnostic = new vscode.Diagnostic(range, words, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = 'Team Lead';
      files.set(uri, [...(files.get(uri) ?? []), diagnostic]);
    }
    problems.clear();
    problems.set([...files].map(([uri, found]) => [vscode.Uri.parse(uri), found]));
  };
  return vscode.Disposable.from(problems, notes.onDidChange(show));
}
