import type * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';

/** What the team feature needs from outside. */
export interface TeamNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}
