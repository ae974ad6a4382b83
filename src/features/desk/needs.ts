import type * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';

/** What the desk needs from outside. */
export interface DeskNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}
