import type * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';

/** Dependencies of the desk. */
export interface DeskNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}
