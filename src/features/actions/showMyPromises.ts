import * as vscode from 'vscode';
import type { ActionFilter } from '../../core/actions/actionGroups';
import { registerCommand } from '../../platform/commands';
import { declareCommand, shape } from '../../protocol/contract';
import { namedFields } from '../../protocol/namedFields';
import type { Filtered } from './filterActions';

export const contract = declareCommand({
  id: 'teamLead.showMyPromises',
  title: 'Show My Promises',
  icon: '$(account)',
  takes: namedFields({}),
  /** The filter as it is now: what you owe, or everything again, and how many open actions it lets through. */
  gives: shape<ActionFilter & { readonly shown: number }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.showMyPromises': typeof contract;
  }
}

/** `teamLead.showMyPromises`: the Actions view with what the lead owes to anybody; once more, all of it again. */
export function registerShowMyPromises(view: Filtered): vscode.Disposable {
  return registerCommand(contract, {
    ask: async () => ({}),
    async run(_, interactive) {
      const { person, owner } = view.filter;
      const isShown = person === undefined && owner === 'me';
      const shown = await view.show(isShown ? {} : { owner: 'me' });
      if (interactive) await vscode.commands.executeCommand('teamLead.actions.focus');
      return shown;
    },
  });
}
