import * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import { nowhere } from '../../protocol/offered';
import { NoteNode } from './nodes';

export const contract: UiCommand = {
  id: 'teamLead.openNoteToSide',
  title: 'Open Note to the Side',
  icon: '$(split-horizontal)',
  offered: nowhere,
};

/** `teamLead.openNoteToSide`: opens a 1:1 note from the People view to the side, to read one while writing another. */
export function registerOpenNoteToSide(): vscode.Disposable {
  return registerUiCommand(contract, async (node?: unknown) => {
    if (!(node instanceof NoteNode)) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(node.note.uri));
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  });
}
