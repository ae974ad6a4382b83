import * as vscode from 'vscode';

/** Feedback templates in the editor. */
export function registerFeedback(): vscode.Disposable {
  return vscode.Disposable.from();
}
