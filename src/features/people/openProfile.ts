import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { asking } from '../../platform/ask';
import { askPerson } from '../../platform/askPerson';
import { promptTitle, registerUiCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { showRefusal } from '../../platform/refusals';
import type { UiCommand } from '../../protocol/contract';
import { PersonNode } from './nodes';

export const contract: UiCommand = {
  id: 'teamLead.openProfile',
  title: 'Open Profile…',
};

/** `teamLead.openProfile`: opens the profile of the selected person, or asks for one. */
export function registerOpenProfile(notes: OpenNotes): vscode.Disposable {
  return registerUiCommand(contract, async (node?: unknown) => {
    const id =
      node instanceof PersonNode
        ? node.person.id
        : await asking(promptTitle(contract), ask =>
            askPerson(ask, notes, { question: vscode.l10n.t('Open the profile of…'), offersNew: false }),
          );
    if (isRefusal(id)) return showRefusal(id);
    const person = (await notes.people()).find(candidate => candidate.id === id);
    if (!person) return;
    const profile = vscode.Uri.parse(person.uri);
    try {
      await vscode.workspace.fs.stat(profile);
    } catch {
      // A folder created by hand may have no profile.
      await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.joinPath(profile, '..'));
      return;
    }
    await vscode.window.showTextDocument(profile);
  });
}
