import type * as vscode from 'vscode';
import { registerUiCommand, runCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';

export const contract: UiCommand = {
  id: 'teamLead.agreeExpectation',
  title: 'Agree on Expectation…',
};

/** `teamLead.agreeExpectation`: Review Outcome with that step, for the expectations that allow it. */
export function registerAgreeExpectation(): vscode.Disposable {
  return registerUiCommand(contract, () => runCommand('teamLead.reviewOutcome', { to: 'agreed' }));
}
