import type * as vscode from 'vscode';
import type { LiveNotes } from '../notesParts';

/** Dependencies of a webview. */
export interface PanelNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}
