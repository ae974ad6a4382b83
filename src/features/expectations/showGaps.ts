import * as vscode from 'vscode';
import { addDays } from '../../core/dates/calendar';
import { type Gaps, gapsBetween } from '../../core/expectations/gaps';
import { gapsMarkdown } from '../../core/expectations/gapsMarkdown';
import { linksFrom, type WriteLink } from '../../core/markdown/markdownText';
import { join } from '../../core/notebook/address';
import type { Notebook } from '../../core/notebook/notebook';
import { isRefusal } from '../../core/refusal';
import { shownNames } from '../../core/text/shownNames';
import { shortDate } from '../../platform/dates';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { LiveNotes } from '../../platform/notesParts';
import { NotesPages } from '../../platform/pages/notesPages';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import { period, wholePeriod } from '../../protocol/period';

export const contract = declareCommand({
  id: 'teamLead.showGaps',
  title: 'Show Shortfalls',
  describe: 'Both days included; by default the last 90 days.',
  takes: period,
  describeResult: 'The links in `markdown` are relative to the notes folder.',
  returns: shape<Gaps & { readonly markdown: string }>(),
});

const pages = new NotesPages('team-lead-gaps', wholePeriod);
/** A quarter is long enough to see patterns. */
const usualDays = 90;

/**
 * `teamLead.showGaps`: expected and actual outcomes over a period, as a read-only page that follows the notes. Writes
 * nothing.
 */
export function registerShowGaps(notes: LiveNotes): vscode.Disposable {
  return vscode.Disposable.from(
    pages.registerFor(notes, {
      async text({ from, to }, link) {
        const notebook = await notes.open();
        return isRefusal(notebook) ? notebook : gapsIn(notebook, notes, from, to, link).markdown;
      },
    }),
    registerNoteCommand(contract, notes, {
      async run({ notebook }, { from, to }, interactive) {
        const last = to ?? notes.today().date;
        const first = from ?? addDays(last, -usualDays);
        // The page's path is in the notes folder, so that its links resolve like those of a note.
        const base = join(notebook.root, 'gaps.md');
        if (interactive) {
          const title = vscode.l10n.t('Shortfalls, {0} to {1}', first, last);
          await pages.show(pages.address(base, title, { from: first, to: last }));
        }
        return gapsIn(notebook, notes, first, last, linksFrom(base));
      },
    }),
  );
}

function gapsIn(notebook: Notebook, notes: LiveNotes, from: string, to: string, link: WriteLink) {
  const today = notes.today();
  const people = notebook.people(today);
  const names = shownNames(people);
  const gaps = gapsBetween(people, from, to);
  const markdown = gapsMarkdown(
    gaps,
    {
      say,
      date: date => shortDate(date, today.date),
      name: id => names.get(id) ?? id,
    },
    link,
  );
  return { ...gaps, markdown };
}
