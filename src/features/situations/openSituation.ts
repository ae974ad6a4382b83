import * as v from 'valibot';
import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { anywhere } from '../../protocol/offered';
import { findSituation } from './findSituation';
import { situationNamed, situations } from './library';
import type { SituationPanel } from './panel';

export const contract = declareCommand({
  id: 'teamLead.openSituation',
  title: 'Open Situations',
  icon: '$(milestone)',
  offered: anywhere,
  // domain.md §5.4.
  describe:
    '`card` is the id of a situation in the playbook, `uri` the note of a live one; with neither, lists all.',
  takes: { card: v.exactOptional(field.text), uri: v.exactOptional(field.address) },
  describeResult: 'What was opened.',
  returns: shape<{ readonly card?: string; readonly uri?: string }>(),
});

/** `teamLead.openSituation`: shows what leading and managing require, side by side, and the live situations. */
export function registerOpenSituation(notes: OpenNotes, panel: SituationPanel): vscode.Disposable {
  return registerCommand(contract, {
    async run({ card, uri }) {
      if (uri !== undefined) {
        const found = await findSituation(notes, uri);
        if (isRefusal(found)) return found;
      } else if (card !== undefined && !situationNamed(card)) {
        return { refused: 'no-such-situation', ids: situations().map(({ id }) => id) };
      }
      panel.show(uri !== undefined ? { uri } : card !== undefined ? { card } : {});
      return { ...(card !== undefined && { card }), ...(uri !== undefined && { uri }) };
    },
  });
}
