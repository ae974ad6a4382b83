import type * as vscode from 'vscode';
import { registerUiCommand } from '../../platform/commands';
import type { UiCommand } from '../../protocol/contract';
import { withPeopleAnd } from '../../protocol/offered';
import type { Arrangement } from './nodes';

export const contract: UiCommand = {
  id: 'teamLead.listPeopleByName',
  title: 'List People by Name',
  icon: '$(list-flat)',
  offered: withPeopleAnd('teamLead.people.by == need'),
};

/** `teamLead.listPeopleByName`: sorts the People view by name; remembered. */
export function registerListPeopleByName(arrange: (how: Arrangement) => unknown): vscode.Disposable {
  return registerUiCommand(contract, () => arrange('name'));
}
