import type * as vscode from 'vscode';
import { registerOwnCommand, runCommand } from '../../platform/commands';
import type { OwnCommand } from '../../protocol/contract';

export const contract: OwnCommand = {
  id: 'teamLead.proposeExpectation',
  title: 'Propose Expectation…',
};

/** `teamLead.proposeExpectation`: the step of Review Outcome that leads there, for those expectations that can take it now. */
export function registerProposeExpectation(): vscode.Disposable {
  return registerOwnCommand(contract, () => runCommand('teamLead.reviewOutcome', { to: 'proposed' }));
}
