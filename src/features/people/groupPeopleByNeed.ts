import type * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import { withPeopleAnd } from '../../protocol/offered';
import type { Arrangement } from './nodes';

export const contract: UiCommand = {
  id: 'teamLead.groupPeopleByNeed',
  title: 'Group People by Who Needs You',
  icon: '$(list-tree)',
  offered: withPeopleAnd('teamLead.people.by == name'),
};

/** `teamLead.groupPeopleByNeed`: groups the People view by who needs the lead; remembered. */
export function registerGroupPeopleByNeed(arrange: (how: Arrangement) => unknown): vscode.Disposable {
  return registerUiCommand(contract, () => arrange('need'));
}
