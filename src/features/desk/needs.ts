import type * as vscode from 'vscode';
import type { Notes } from '../../platform/notes';

/** What the desk needs from outside. */
export interface DeskNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: Notes;
}
