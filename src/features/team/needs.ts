import type * as vscode from 'vscode';
import type { Notes } from '../../platform/notes';

/** What the team feature needs from outside. */
export interface TeamNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: Notes;
}
