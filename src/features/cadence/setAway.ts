import * as v from 'valibot';
import * as vscode from 'vscode';
import { shortDate } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { askAway } from './askAway';
import { changeRhythm } from './changeRhythm';

export const contract = declareCommand({
  id: 'teamLead.setAway',
  title: 'Away Until…',
  describe: 'The day the person is back; `null` ends the pause.',
  takes: { person: field.text, until: v.nullable(field.calendarDate) },
  describeResult: "The profile, and the person's schedule after the change.",
  returns: shape<{ readonly uri: string; readonly pausedUntil?: string; readonly nextDue: string }>(),
});

/** `teamLead.setAway`: marks a person as on leave; nothing is due before their first day back. */
export function registerSetAway(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Who is away?'), offersNew: false },
    asks: ['until'],
    async ask({ person, until }, ask, found) {
      return { person, until: until ?? (await askAway(ask, found.person, notes.today().date)) };
    },
    run: (found, { until }) => changeRhythm(notes, found, { pausedUntil: until }),
    doneMessage: ({ pausedUntil, nextDue }, _, { name }) => {
      const { date } = notes.today();
      return pausedUntil
        ? vscode.l10n.t('$(check) {0} is away until {1}', name, shortDate(pausedUntil, date))
        : vscode.l10n.t('$(check) {0} is back. Next 1:1: {1}', name, shortDate(nextDue, date));
    },
  });
}
