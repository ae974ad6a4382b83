import type * as vscode from 'vscode';
import { registerOwnCommand } from '../../platform/commands';
import type { PlaceOfNotes } from '../../platform/notesParts';
import type { OwnCommand } from '../../protocol/contract';

export const contract: OwnCommand = {
  id: 'teamLead.chooseFolder',
  title: 'Choose Notes Folder…',
  enablement: 'workspaceFolderCount > 1',
  offered: 'workspaceFolderCount > 1',
};

/** `teamLead.chooseFolder`: asks which workspace folder holds the notes. */
export function registerChooseFolder(notes: Pick<PlaceOfNotes, 'chooseFolder'>): vscode.Disposable {
  return registerOwnCommand(contract, () => notes.chooseFolder());
}
