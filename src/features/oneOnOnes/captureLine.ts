import * as vscode from 'vscode';
import type { Source } from '../../core/markdown/sourceLink';
import { registerUiCommand, runCommand } from '../../platform/commands';
import { sourceAtCursor, sourceIn } from '../../platform/links';
import type { UiCommand } from '../../protocol/contract';
import { withPeopleAnd } from '../../protocol/offered';

export const contract: UiCommand = {
  id: 'teamLead.captureLine',
  title: 'Add This Line for a 1:1…',
  offered: withPeopleAnd('editorIsOpen'),
};

/** `teamLead.captureLine`: like `teamLead.capture`, about the line whose number was clicked. */
export function registerCaptureLine(): vscode.Disposable {
  return registerUiCommand(contract, place =>
    runCommand('teamLead.capture', { source: sourceOfLine(place) }),
  );
}

/** The line whose number was clicked, or the cursor's. */
function sourceOfLine(place: unknown): Source | undefined {
  if (typeof place !== 'object' || place === null || !('uri' in place) || !('lineNumber' in place))
    return sourceAtCursor(true);
  const { uri, lineNumber } = place;
  if (!(uri instanceof vscode.Uri) || typeof lineNumber !== 'number') return sourceAtCursor(true);
  const line = lineNumber - 1;
  // Clicking a line within the selection means the selection.
  const selection = vscode.window.activeTextEditor?.selection;
  const isSelected =
    selection && !selection.isEmpty && selection.start.line <= line && line <= selection.end.line;
  return isSelected ? sourceAtCursor() : sourceIn(uri, new vscode.Range(line, 0, line, 1));
}
