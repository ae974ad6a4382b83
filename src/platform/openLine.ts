import * as vscode from 'vscode';

/** The command of a tree item that opens a line (from 0) of a note. */
export function openLine(uri: string, line: number): vscode.Command {
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(uri), { selection: new vscode.Range(line, 0, line, 0), preview: true }],
  };
}
