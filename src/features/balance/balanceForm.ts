import * as v from 'valibot';
import * as vscode from 'vscode';
import { newForm } from '../../core/growth/balanceFile';
import { registerCommand } from '../../platform/commands';
import { askFormPlace, formPlaces, giveForm, type MadeForm } from '../../platform/forms';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import { anywhere } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.balanceForm',
  title: 'Ask Colleagues How You Lead and Manage…',
  offered: anywhere,
  describe: 'Without `to`, the form is only returned.',
  takes: { to: v.exactOptional(v.picklist(formPlaces)) },
  describeResult: '`uri` is the unsaved document, if one was opened.',
  returns: shape<MadeForm>(),
});

/**
 * `teamLead.balanceForm`: the questions of the balance check as an anonymous form, for paper, a message or an editor.
 */
export function registerBalanceForm(notes: Pick<OpenNotes, 'today'>): vscode.Disposable {
  return registerCommand(contract, {
    asks: ['to'],
    ask: async ({ to }, ask) => ({
      to: to ?? (await askFormPlace(ask, vscode.l10n.t('As a Markdown file that is not saved yet.'))),
    }),
    run: async ({ to }, interactive) =>
      giveForm(
        newForm(notes.today().date, say),
        to,
        interactive
          ? vscode.l10n.t(
              '$(check) Copied. Ask at least three people, and enter their forms in the balance check.',
            )
          : undefined,
      ),
  });
}
