import * as vscode from 'vscode';
import { registerOwnCommand, showDone } from '../../platform/commands';
import { screen } from '../../platform/sharedScreen';
import type { OwnCommand } from '../../protocol/contract';
import { anywhere } from '../../protocol/offered';

export const contract: OwnCommand = {
  id: 'teamLead.toggleSharedScreen',
  title: 'Shared Screen: Hide or Show What Is Private',
  offered: anywhere,
};

/** `teamLead.toggleSharedScreen`: hides what is private, concerns and readings in all that Team Lead shows, until it is switched off. */
export function registerToggleSharedScreen(): vscode.Disposable {
  return registerOwnCommand(contract, async () => {
    await screen.turn(!screen.isOn);
    showDone(
      screen.isOn
        ? vscode.l10n.t('$(check) Private lines, concerns and readings are hidden')
        : vscode.l10n.t('$(check) Private lines, concerns and readings are shown again'),
    );
    // An editor that the lead opened is the lead's own; what is private in it is folded.
    const { activeTextEditor: editor } = vscode.window;
    if (screen.isOn && editor?.document.languageId === 'markdown')
      await vscode.commands.executeCommand('teamLead.foldPrivate');
  });
}
