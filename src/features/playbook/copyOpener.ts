import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { anywhere } from '../../protocol/offered';
import { chooseOpener, openerText } from './chooseOpener';

export const contract = declareCommand({
  id: 'teamLead.copyOpener',
  title: 'Copy Opener…',
  icon: '$(copy)',
  offered: anywhere,
  describe: '`opener` counts from 0; by default the first.',
  takes: { card: field.text, opener: v.exactOptional(field.line) },
  describeResult: 'The sentence that was copied.',
  returns: shape<{ readonly text: string }>(),
});

/** `teamLead.copyOpener`: copies an opening sentence to the clipboard. */
export function registerCopyOpener(): vscode.Disposable {
  return registerCommand(contract, {
    ask: (given, ask) => chooseOpener(ask, given),
    async run(given) {
      const text = await openerText(given);
      if (isRefusal(text)) return text;
      await vscode.env.clipboard.writeText(text);
      return { text };
    },
    doneMessage: ({ text }) => vscode.l10n.t('Copied: {0}', text),
  });
}
