import type * as vscode from 'vscode';
import type { LiveNotes } from '../notesParts';

/** What a web view needs from outside. */
export interface PanelNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}
