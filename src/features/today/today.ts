import * as vscode from 'vscode';
import { dayOf } from '../../core/brief/today';
import { todayMarkdown } from '../../core/brief/todayMarkdown';
import { daysBetween } from '../../core/dates/calendar';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { isRefusal } from '../../core/refusal';
import { lateWords } from '../../core/text/counted';
import { registerCommand } from '../../platform/commands';
import { clockWords, shortDate } from '../../platform/dates';
import { freshWeeks } from '../../platform/freshWeeks';
import { listed } from '../../platform/listed';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import type { TodayPanel } from './panel';

export const contract = declareCommand({
  id: 'teamLead.today',
  title: 'Today',
  icon: '$(calendar)',
  takes: {},
  describeResult: 'The Today page as Markdown, and its local calendar date. Nothing is written or opened.',
  returns: shape<{ readonly date: string; readonly markdown: string }>(),
});

/** `teamLead.today`: what needs the lead's attention today. Interactively, it opens the page. */
export function registerToday(notes: OpenNotes, panel: TodayPanel): vscode.Disposable {
  return registerCommand(contract, {
    async run(_, interactive) {
      if (interactive) panel.show();
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      await notes.rescan();
      const today = notes.today();
      const people = notebook.peopleAndLead(today);
      const day = await new TimeSlicer().runSteps(
        dayOf(people, today.date, freshWeeks(), vscode.env.language),
      );
      return { date: today.date, markdown: todayMarkdown(day, dayWords(today.date)) };
    },
  });
}

function dayWords(today: string) {
  return {
    say,
    date: (date: string) => shortDate(date, today),
    title: (date: string) => vscode.l10n.t('Today, {0}', shortDate(date)),
    meetings: vscode.l10n.t('1:1s'),
    promises: vscode.l10n.t('You promised'),
    readings: vscode.l10n.t('Read again'),
    feedback: vscode.l10n.t('Feedback to say'),
    nothing: vscode.l10n.t('Nothing is due today.'),
    started: vscode.l10n.t('today, the note is started'),
    when(date: string, time?: string) {
      const late = daysBetween(date, today);
      const clock = time && clockWords(time);
      if (late === 0) return clock ? vscode.l10n.t('today, {0}', clock) : vscode.l10n.t('today');
      if (late < 0) return listed([shortDate(date, today), clock]);
      return lateWords(say, late);
    },
  };
}
