import type * as vscode from 'vscode';
import type { LiveNotes } from '../../platform/notesParts';

/** Dependencies of the team feature. */
export interface TeamNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
}
