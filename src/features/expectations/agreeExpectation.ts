import type * as vscode from 'vscode';
import { registerOwnCommand, runCommand } from '../../platform/commands';
import type { OwnCommand } from '../../protocol/contract';

export const contract: OwnCommand = {
  id: 'teamLead.agreeExpectation',
  title: 'Agree on Expectation…',
};

/** `teamLead.agreeExpectation`: Review Outcome with that step, for the expectations that allow it. */
export function registerAgreeExpectation(): vscode.Disposable {
  return registerOwnCommand(contract, () => runCommand('teamLead.reviewOutcome', { to: 'agreed' }));
}
