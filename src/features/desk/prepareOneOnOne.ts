import * as v from 'valibot';
import * as vscode from 'vscode';
import { briefMarkdown } from '../../core/brief/briefMarkdown';
import { findPersonNow } from '../../platform/findPerson';
import { commitPrompts } from '../../platform/gitPrompts';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import type { DeskPanel } from './panel';
import { readBrief } from './readBrief';

export const contract = declareCommand({
  id: 'teamLead.prepareOneOnOne',
  title: 'Open 1:1 Desk…',
  icon: '$(checklist)',
  takes: { person: field.text, date: v.exactOptional(field.calendarDate) },
  describeResult:
    "`markdown` is the brief. `uri` is the day's note, whether or not it exists yet: the brief's links are relative to it. Nothing is written or opened.",
  returns: shape<{ readonly uri: string; readonly markdown: string }>(),
});

/**
 * `teamLead.prepareOneOnOne`: what is new, open and done between two people, and what to ask. Interactively, it opens
 * the desk.
 */
export function registerPrepareOneOnOne(notes: OpenNotes, panel: DeskPanel): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Open the 1:1 desk for…') },
    find: findPersonNow,
    ask: async given => given,
    async run({ notebook, person, day }, _, interactive) {
      if (interactive) await panel.show({ person: person.id, date: day });
      const { brief } = await readBrief(notebook, person, day);
      const commits = await commitPrompts(person.emails, brief.last?.date);
      return { uri: brief.note.uri, markdown: briefMarkdown(brief, say, undefined, commits) };
    },
  });
}
