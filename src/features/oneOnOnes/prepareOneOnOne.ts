import * as v from 'valibot';
import * as vscode from 'vscode';
import { briefMarkdown } from '../../core/brief/briefMarkdown';
import { findPersonNow } from '../../platform/findPerson';
import { commitPrompts } from '../../platform/gitPrompts';
import type { Notes } from '../../platform/notes';
import { registerPersonCommand } from '../../platform/personCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';
import { briefPages, registerBriefPages } from './briefPage';
import { briefWords } from './briefWords';
import { readBrief } from './readBrief';
import { registerStartNote } from './startNote';

export const contract = declareCommand({
  id: 'teamLead.prepareOneOnOne',
  title: 'Prepare 1:1',
  icon: '$(checklist)',
  takes: namedFields({ person: field.text, date: v.optional(field.calendarDate) }),
  /** `markdown` is the brief, and `uri` the day's note, which is there or would be: the brief's links are relative to it. Nothing is written and nothing is opened. / */
  gives: shape<{ readonly uri: string; readonly markdown: string }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.prepareOneOnOne': typeof contract;
  }
}

/** `teamLead.prepareOneOnOne`: what is new, open and done between two people, and what to ask. It writes nothing. */
export function registerPrepareOneOnOne(notes: Notes): vscode.Disposable {
  return vscode.Disposable.from(
    registerBriefPages(notes),
    registerStartNote(notes),
    registerPersonCommand(contract, notes, {
      find: findPersonNow,
      async run({ notebook, person }, { date }, interactive) {
        const day = date ?? notes.today().date;
        const brief = await readBrief(notebook, person, day);
        const { uri } = brief.note;
        if (interactive) {
          const title = vscode.l10n.t('1:1 with {0}, {1}', person.name, day);
          await briefPages.show(briefPages.address(uri, title, { person: person.id, date: day }));
        }
        const commits = await commitPrompts(person.emails, brief.last?.date);
        return { uri, markdown: briefMarkdown(brief, briefWords(day), undefined, commits) };
      },
    }),
  );
}
