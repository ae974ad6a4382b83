import * as vscode from 'vscode';
import { dayOf } from '../../core/brief/today';
import { todayMarkdown } from '../../core/brief/todayMarkdown';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { freshWeeks } from '../../platform/freshWeeks';
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
      return { date: today.date, markdown: todayMarkdown(day, say) };
    },
  });
}
