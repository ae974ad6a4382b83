import * as vscode from 'vscode';

/** Shows a line (from 0) of a file in an editor, with the cursor at its beginning. */
export function showLine(uri: string, line = 0): Thenable<vscode.TextEditor> {
  const selection = new vscode.Range(line, 0, line, 0);
  return vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
