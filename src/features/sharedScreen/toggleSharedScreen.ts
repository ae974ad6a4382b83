import * as vscode from 'vscode';
import { registerUiCommand, showDone } from '../../platform/commands';
import { screen } from '../../platform/sharedScreen';
import type { UiCommand } from '../../protocol/contract';
import { anywhere } from '../../protocol/offered';

export const contract: UiCommand = {
  id: 'teamLead.toggleSharedScreen',
  title: 'Shared Screen: Hide or Show What Is Private',
  offered: anywhere,
};

/**
 * `teamLead.toggleSharedScreen`: hides private parts, concerns and readings in everything that Team Lead shows, until
 * it is turned off.
 */
export function registerToggleSharedScreen(): vscode.Disposable {
  return registerUiCommand(contract, async () => {
    await screen.turn(!screen.isOn);
    showDone(
      screen.isOn
        ? vscode.l10n.t('$(check) Private lines, concerns and readings are hidden')
        : vscode.l10n.t('$(check) Private lines, concerns and readings are shown again'),
    );
    // An editor that the lead opened stays open; its private parts are folded.
    const { activeTextEditor: editor } = vscode.window;
    if (screen.isOn && editor?.document.languageId === 'markdown')
      await vscode.commands.executeCommand('teamLead.foldPrivate');
  });
}
