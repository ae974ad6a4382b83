import type * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { PlaceOfNotes } from '../../platform/notesParts';
import type { UiCommand } from '../../protocol/contract';

export const contract: UiCommand = {
  id: 'teamLead.chooseFolder',
  title: 'Choose Notes Folder…',
  enablement: 'workspaceFolderCount > 1',
  offered: 'workspaceFolderCount > 1',
};

/** `teamLead.chooseFolder`: asks which workspace folder holds the notes. */
export function registerChooseFolder(notes: Pick<PlaceOfNotes, 'chooseFolder'>): vscode.Disposable {
  return registerUiCommand(contract, () => notes.chooseFolder());
}
