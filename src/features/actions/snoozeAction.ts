import * as vscode from 'vscode';
import { changeAction } from '../../core/actions/changeAction';
import { addDays, weekdayOf } from '../../core/dates/calendar';
import { naturalDates } from '../../core/dates/naturalDate';
import type { Person } from '../../core/notebook/subjects';
import { nextMeeting } from '../../core/people/nextMeeting';
import { offerOpen, registerActionCommand } from '../../platform/actionCommand';
import { actionLabel } from '../../platform/actionWords';
import { askDue } from '../../platform/askDue';
import { nearDay } from '../../platform/dates';
import type { OpenNotes } from '../../platform/notesParts';
import { firstDayOfWeek } from '../../platform/weekStart';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.snoozeAction',
  title: 'Snooze Action…',
  icon: '$(bell-slash)',
  describe: '`due` is the new due date.',
  takes: { uri: field.address, line: field.line, due: field.calendarDate },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.snoozeAction`: postpones an action to tomorrow, next week, the next 1:1 or another day, in place. */
export function registerSnoozeAction(notes: OpenNotes): vscode.Disposable {
  return registerActionCommand(contract, notes, {
    offer: people => offerOpen(people, vscode.l10n.t('Which one can wait?')),
    asks: ['due'],
    async ask({ uri, line, due }, ask, shown) {
      if (due !== undefined) return { uri, line, due };
      const today = notes.today().date;
      const prompt = vscode.l10n.t('Until when? Choose, or type a day: "fri", "in 3 weeks", "end of month".');
      const days = daysToWait(shown?.person, today);
      return {
        uri,
        line,
        due: await askDue(ask, today, await naturalDates(), { required: true, prompt, days }),
      };
    },
    plan: (text, { line, due }, expected, person) => changeAction(text, line, { due }, person, expected),
    doneMessage: (action, { due }) =>
      vscode.l10n.t('$(bell-slash) {0}: back {1}', actionLabel(action), nearDay(due, notes.today().date)),
  });
}

function daysToWait(person: Person | undefined, today: string): { label: string; day: string }[] {
  const meeting = person && nextMeeting(person, today);
  const toWeekStart = (firstDayOfWeek() - weekdayOf(today) + 6) % 7;
  return [
    { label: vscode.l10n.t('Tomorrow'), day: addDays(today, 1) },
    { label: vscode.l10n.t('Next week'), day: addDays(today, toWeekStart + 1) },
    ...(meeting ? [{ label: vscode.l10n.t('Next 1:1 with {0}', person.name), day: meeting }] : []),
    { label: vscode.l10n.t('In two weeks'), day: addDays(today, 14) },
  ];
}
