import * as vscode from 'vscode';

/**
 * A URI normalized the way VS Code spells it, without `..` segments. Returns anything else unchanged; it is in no
 * folder.
 */
export function plainAddress(uri: string): string {
  try {
    return vscode.Uri.joinPath(vscode.Uri.parse(uri, true)).toString();
  } catch {
    return uri;
  }
}
