import * as v from 'valibot';
import * as vscode from 'vscode';
import { changeAction } from '../../core/actions/changeAction';
import { type Owner, owners } from '../../core/actions/owner';
import { offerOpen, registerActionCommand } from '../../platform/actionCommand';
import { actionLabel, owesWords } from '../../platform/actionWords';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.changeActionOwner',
  title: 'Change Owner of Action…',
  icon: '$(arrow-swap)',
  describe: '`owner: null` removes the owner.',
  takes: {
    uri: field.address,
    line: field.line,
    owner: v.nullable(v.picklist(owners)),
  },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.changeActionOwner`: changes who owes an action, in place. */
export function registerChangeActionOwner(notes: OpenNotes): vscode.Disposable {
  return registerActionCommand(contract, notes, {
    offer: people => offerOpen(people, vscode.l10n.t('Which one gets another owner?')),
    asks: ['owner'],
    async ask({ uri, line, owner }, ask, shown) {
      if (owner !== undefined || !shown) return { uri, line, owner: owner ?? null };
      const { name } = shown.person;
      const now = shown.action.owner ?? null;
      const row = (value: Owner | null) => ({
        label: value ? owesWords(value, name) : vscode.l10n.t('No owner'),
        description: value === now ? vscode.l10n.t('as it is') : '',
        value,
      });
      // The other owner comes first, so that Enter swaps the direction.
      const rows = ([now === 'me' ? 'them' : 'me', now === 'me' ? 'me' : 'them', null] as const).map(row);
      return { uri, line, owner: await pick(ask, vscode.l10n.t('Who owes it?'), rows) };
    },
    plan: (text, { line, owner }, expected, person) =>
      changeAction(text, line, { owner: owner ?? undefined }, person, expected),
    doneMessage: (action, { owner }) =>
      owner === null
        ? vscode.l10n.t('$(arrow-swap) No owner: {0}', actionLabel(action))
        : owner === 'me'
          ? vscode.l10n.t('$(arrow-swap) You owe it: {0}', actionLabel(action))
          : vscode.l10n.t('$(arrow-swap) Owed to you: {0}', actionLabel(action)),
  });
}
