import type * as vscode from 'vscode';
import { registerUiCommand, runCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';

export const contract: UiCommand = {
  id: 'teamLead.proposeExpectation',
  title: 'Propose Expectation…',
};

/** `teamLead.proposeExpectation`: Review Outcome with that step, for the expectations that allow it. */
export function registerProposeExpectation(): vscode.Disposable {
  return registerUiCommand(contract, () => runCommand('teamLead.reviewOutcome', { to: 'proposed' }));
}
