import * as v from 'valibot';
import * as vscode from 'vscode';
import { logOneOnOne } from '../../core/meetings/logOneOnOne';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';
import { openAtNotes } from '../../platform/openAtNotes';
import { registerPersonCommand } from '../../platform/personCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.logOneOnOne',
  title: 'Log 1:1…',
  icon: '$(notebook)',
  takes: {
    person: field.text,
    date: v.exactOptional(field.calendarDate),
    text: v.exactOptional(field.text),
  },
  returns: shape<{ readonly uri: string; readonly created: boolean }>(),
});

/**
 * `teamLead.logOneOnOne`: opens a day's 1:1 note, or creates it from what was prepared, with the cursor below the
 * notes.
 */
export function registerLogOneOnOne(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Log 1:1 with…') },
    ask: async given => given,
    async run({ notebook, person }, { person: _, ...given }, interactive) {
      const today = notes.today().date;
      const { agenda } = notebook.templates;
      const written = await logOneOnOne(notebook, person, {
        date: today,
        ...given,
        today,
        ...(agenda !== undefined && { agenda }),
      });
      if (isRefusal(written)) return written;
      if (interactive) await openAtNotes(written.uri);
      return { uri: written.uri, created: written.created };
    },
  });
}
