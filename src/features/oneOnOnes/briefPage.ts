import * as v from 'valibot';
import * as vscode from 'vscode';
import { briefMarkdown } from '../../core/brief/briefMarkdown';
import { isRefusal } from '../../core/refusal';
import { findPersonNow } from '../../platform/findPerson';
import { commitPrompts } from '../../platform/gitPrompts';
import type { Notes } from '../../platform/notes';
import { NotesPages } from '../../platform/pages/notesPages';
import * as field from '../../protocol/fields';
import { briefWords } from './briefWords';
import { readBrief } from './readBrief';

/** A person's id and the day of the 1:1. As source, because "Start the Note" stands above it. */
export const briefPages = new NotesPages(
  'team-lead-brief',
  v.object({ person: field.text, date: field.calendarDate }),
  'source',
);

/** Briefs as read-only Markdown pages that follow the notes. */
export function registerBriefPages(notes: Notes): vscode.Disposable {
  return briefPages.registerFor(notes, {
    async text({ person: id, date }, link) {
      const found = await findPersonNow(notes, id);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const brief = await readBrief(notebook, person, date);
      const commits = await commitPrompts(person.emails, brief.last?.date);
      return briefMarkdown(brief, briefWords(date), link, commits);
    },
    async action({ person, date }, page) {
      const known = (await notes.people()).find(({ id }) => id === person);
      const exists = known?.oneOnOnes.some(note => note.date === date);
      return {
        command: 'teamLead.startNote',
        title: exists
          ? vscode.l10n.t('$(notebook) Open the Note')
          : vscode.l10n.t('$(notebook) Start the Note'),
        arguments: [page],
      };
    },
  });
}
