import * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';
import { WordingDiagnostics } from './diagnostics';
import { Linters } from './linters';
import { registerLintFile } from './lintFile';
import { registerQuickFixes } from './quickFixes';

/** Dependencies of the linter. */
export interface LintNeeds {
  readonly notes: LiveNotes;
  /** Where the rules are described. */
  readonly extensionUri: vscode.Uri;
}

/** The feedback linter: diagnostics, quick fixes and the command. */
export function registerLint({ notes, extensionUri }: LintNeeds): vscode.Disposable {
  const linters = new Linters(notes);
  const rules = vscode.Uri.joinPath(extensionUri, 'media', 'docs', 'feedback-rules.md');
  const marked = new WordingDiagnostics(notes, linters, rules);
  return vscode.Disposable.from(marked, registerQuickFixes(marked), registerLintFile(notes, linters, marked));
}
