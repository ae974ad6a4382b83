import * as vscode from 'vscode';

/** The style view and its commands. */
export function registerStyles(_extension: vscode.Uri, _memory: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from();
}
