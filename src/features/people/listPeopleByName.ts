import type * as vscode from 'vscode';
import { registerOwnCommand } from '../../platform/commands';
import type { OwnCommand } from '../../protocol/contract';
import { withPeopleAnd } from '../../protocol/offered';
import type { Arrangement } from './nodes';

export const contract: OwnCommand = {
  id: 'teamLead.listPeopleByName',
  title: 'List People by Name',
  icon: '$(list-flat)',
  offered: withPeopleAnd('teamLead.people.by == need'),
};

/** `teamLead.listPeopleByName`: sorts the People view by name; remembered. */
export function registerListPeopleByName(arrange: (how: Arrangement) => unknown): vscode.Disposable {
  return registerOwnCommand(contract, () => arrange('name'));
}
