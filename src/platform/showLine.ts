import * as vscode from 'vscode';

/** Opens a file with the cursor at the start of a line (from 0). */
export function showLine(uri: string, line = 0): Thenable<vscode.TextEditor> {
  const selection = new vscode.Range(line, 0, line, 0);
  return vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
