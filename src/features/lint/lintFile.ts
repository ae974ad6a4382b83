import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { type WordingDiagnostics, wordingMessage } from './diagnostics';
import type { Linters } from './linters';

/** `teamLead.lintFile`: what is marked in a file, as data; from the palette, shown in the list of problems. */
export function registerLintFile(
  notes: Notes,
  linters: Linters,
  marked: WordingDiagnostics,
): vscode.Disposable {
  return registerCommand('teamLead.lintFile', {
    async ask() {
      const document = vscode.window.activeTextEditor?.document;
      return document?.languageId === 'markdown'
        ? { uri: document.uri.toString() }
        : { refused: 'no-markdown' };
    },
    async run({ uri }, interactive) {
      const notebook = await notes.open();
      if (isRefusal(notebook) && notebook.refused !== 'no-folder') return notebook;
      const document = await opened(uri);
      if (!document) return { refused: 'file-missing', about: uri };
      const linted = await linters.lint(document);
      if (!linted) return { refused: 'not-linted', about: uri };
      if (interactive) {
        await marked.show(document);
        const count = linted.findings.length;
        if (count > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
        vscode.window.setStatusBarMessage(statusText(count, linted.whole), 5000);
      }
      return {
        uri: document.uri.toString(),
        whole: linted.whole,
        findings: linted.findings.map(finding => {
          const { line, character } = document.positionAt(finding.start);
          const end = document.positionAt(finding.end);
          return {
            rule: finding.rule,
            level: linted.settings.levels.get(finding.rule) ?? 'hint',
            line,
            character,
            endLine: end.line,
            endCharacter: end.character,
            text: document.getText().slice(finding.start, finding.end),
            message: wordingMessage(finding),
          };
        }),
      };
    },
  });
}

async function opened(uri: string): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}

function statusText(count: number, whole: boolean): string {
  const words =
    count === 0
      ? vscode.l10n.t('$(check) Nothing to change in the wording')
      : count === 1
        ? vscode.l10n.t('$(info) 1 place to look at')
        : vscode.l10n.t('$(info) {0} places to look at', count);
  return whole
    ? words
    : `${words} ${vscode.l10n.t('(without the list of biased words, which could not be loaded)')}`;
}
