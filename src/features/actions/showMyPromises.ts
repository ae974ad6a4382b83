import * as vscode from 'vscode';
import type { ActionFilter } from '../../core/actions/actionGroups';
import { registerCommand } from '../../platform/commands';
import { declareCommand, shape } from '../../protocol/contract';
import type { Filtered } from './filterActions';

export const contract = declareCommand({
  id: 'teamLead.showMyPromises',
  title: 'Show My Promises',
  icon: '$(account)',
  takes: {},
  describeResult: 'The current filter (your own actions, or none), and how many open actions match it.',
  returns: shape<ActionFilter & { readonly shown: number }>(),
});

/** `teamLead.showMyPromises`: filters the Actions view to what the lead owes; run again, it clears the filter. */
export function registerShowMyPromises(view: Filtered): vscode.Disposable {
  return registerCommand(contract, {
    async run(_, interactive) {
      const { person, owner } = view.filter;
      const isShown = person === undefined && owner === 'me';
      const shown = await view.show(isShown ? {} : { owner: 'me' });
      if (interactive) await vscode.commands.executeCommand('teamLead.actions.focus');
      return shown;
    },
  });
}
