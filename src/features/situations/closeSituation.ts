import * as v from 'valibot';
import * as vscode from 'vscode';
import { placeOf } from '../../core/notebook/placeOf';
import { isRefusal } from '../../core/refusal';
import { closeSituation } from '../../core/situations/changeSituation';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { askText } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { findSituation } from './findSituation';
import { pickSituation } from './pickSituation';

export const contract = declareCommand({
  id: 'teamLead.closeSituation',
  title: 'Close a Situation…',
  icon: '$(check-all)',
  // domain.md §5.4.
  describe: 'Closes it. `learned`: what you would do again, or sooner.',
  takes: { uri: field.address, learned: field.text, date: v.exactOptional(field.calendarDate) },
  describeResult: '`line` is the line about what was learned.',
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.closeSituation`: closes a live situation with a short retrospective. */
export function registerCloseSituation(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    asks: ['uri', 'learned'],
    async ask(given, ask) {
      const { fact } = await pickSituation(ask, notes, given.uri);
      const about = ask.under(`${ask.title}: ${fact.title}`);
      const learned =
        given.learned ??
        (await askText(about, vscode.l10n.t('A short look back: what would you do again, or sooner?')));
      return { ...given, uri: fact.uri, learned };
    },
    async run({ day }, { uri, learned }) {
      const found = await findSituation(notes, uri);
      if (isRefusal(found)) return found;
      const written = await found.notebook.edit(uri, text => closeSituation(text, day, learned));
      return placeOf(written);
    },
    doneMessage: () => vscode.l10n.t('$(check) Closed. It stays in the list.'),
  });
}
