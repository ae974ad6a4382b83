import type * as vscode from 'vscode';
import type { EditorInUse } from '../../platform/editorInUse';
import type { LiveNotes } from '../../platform/notesParts';

/** Dependencies of the insights. */
export interface InsightsNeeds {
  readonly extensionUri: vscode.Uri;
  readonly notes: LiveNotes;
  readonly inUse: EditorInUse;
}
