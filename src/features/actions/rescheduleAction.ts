import * as v from 'valibot';
import * as vscode from 'vscode';
import { changeAction } from '../../core/actions/changeAction';
import { naturalDates } from '../../core/dates/naturalDate';
import { offerOpen, registerActionCommand } from '../../platform/actionCommand';
import { actionLabel } from '../../platform/actionWords';
import { askDue } from '../../platform/askDue';
import { shortDate } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.rescheduleAction',
  title: 'Reschedule Action…',
  icon: '$(calendar)',
  describe: '`due: null` removes the date.',
  takes: { uri: field.address, line: field.line, due: v.nullable(field.calendarDate) },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.rescheduleAction`: changes or removes an action's due date, in place. */
export function registerRescheduleAction(notes: OpenNotes): vscode.Disposable {
  return registerActionCommand(contract, notes, {
    offer: people => offerOpen(people, vscode.l10n.t('Which one gets another date?')),
    asks: ['due'],
    async ask({ uri, line, due }, ask) {
      if (due !== undefined) return { uri, line, due };
      return { uri, line, due: (await askDue(ask, notes.today().date, await naturalDates())) || null };
    },
    plan: (text, { line, due }, expected, person) =>
      changeAction(text, line, { due: due ?? undefined }, person, expected),
    doneMessage: (action, { due }) =>
      due === null
        ? vscode.l10n.t('$(calendar) No date: {0}', actionLabel(action))
        : vscode.l10n.t('$(calendar) Due {0}: {1}', shortDate(due, notes.today().date), actionLabel(action)),
  });
}
