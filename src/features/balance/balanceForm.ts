import * as v from 'valibot';
import * as vscode from 'vscode';
import { newForm } from '../../core/growth/balanceFile';
import { registerCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import { anywhere } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.balanceForm',
  title: 'Ask Colleagues How You Lead and Manage…',
  offered: anywhere,
  describe: 'Without `to`, the form is only returned.',
  takes: { to: v.exactOptional(v.picklist(['clipboard', 'editor'])) },
  describeResult: '`uri` is the unsaved document, if one was opened.',
  returns: shape<{ readonly markdown: string; readonly uri?: string }>(),
});

/**
 * `teamLead.balanceForm`: the questions of the balance check as an anonymous form, for paper, a message or an editor.
 */
export function registerBalanceForm(notes: Pick<OpenNotes, 'today'>): vscode.Disposable {
  return registerCommand(contract, {
    asks: ['to'],
    async ask(given, ask) {
      const to =
        given.to ??
        (await pick(ask, vscode.l10n.t('Where does the form go?'), [
          {
            label: vscode.l10n.t('$(copy) Copy it'),
            detail: vscode.l10n.t('Paste it into a message, or print it.'),
            value: 'clipboard' as const,
          },
          {
            label: vscode.l10n.t('$(file) Open it'),
            detail: vscode.l10n.t('As a Markdown file that is not saved yet.'),
            value: 'editor' as const,
          },
        ]));
      return { to };
    },
    async run({ to }, interactive) {
      const markdown = newForm(notes.today().date, say);
      if (to === 'clipboard') await vscode.env.clipboard.writeText(markdown);
      if (to === 'clipboard' && interactive) {
        vscode.window.setStatusBarMessage(
          vscode.l10n.t(
            '$(check) Copied. Ask at least three people, and enter their forms in the balance check.',
          ),
          8000,
        );
      }
      if (to !== 'editor') return { markdown };
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
      await vscode.window.showTextDocument(document, { preview: false });
      return { markdown, uri: document.uri.toString() };
    },
  });
}
