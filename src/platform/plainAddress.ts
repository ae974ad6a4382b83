import * as vscode from 'vscode';

/** An address as VS Code spells it, without steps (`..`); what is no address stays as it is, and is in no folder. */
export function plainAddress(uri: string): string {
  try {
    return vscode.Uri.joinPath(vscode.Uri.parse(uri, true)).toString();
  } catch {
    return uri;
  }
}
