import type * as vscode from 'vscode';
import { registerUiCommand, runCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import type { DeskPanel } from './panel';

export const contract: UiCommand = {
  id: 'teamLead.startNote',
  title: 'Start the Note',
  icon: '$(notebook)',
  offered: 'activeWebviewPanelId == teamLead.desk',
};

/** `teamLead.startNote`: starts the day's note from the active desk, with the topics checked there. */
export function registerStartNote(panel: DeskPanel): vscode.Disposable {
  return registerUiCommand(contract, () =>
    panel.isInFront ? panel.startNote() : runCommand('teamLead.logOneOnOne', {}),
  );
}
