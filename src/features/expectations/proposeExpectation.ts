import type * as vscode from 'vscode';
import { registerOwnCommand, runCommand } from '../../platform/commands';
import type { OwnCommand } from '../../protocol/contract';

export const contract: OwnCommand = {
  id: 'teamLead.proposeExpectation',
  title: 'Propose Expectation…',
};

/** `teamLead.proposeExpectation`: Review Outcome with that step, for the expectations that allow it. */
export function registerProposeExpectation(): vscode.Disposable {
  return registerOwnCommand(contract, () => runCommand('teamLead.reviewOutcome', { to: 'proposed' }));
}
