import type * as vscode from 'vscode';
import { accountabilityTalk, talkMarkdown } from '../../core/feedback/accountabilityTalk';
import { preparedPage } from '../../core/meetings/oneOnOneNote';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { PlaceInNote } from '../../platform/editorInUse';
import { insertBlock } from '../../platform/insertBlock';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { findExpectation, pickExpectation } from './pickExpectation';

export const contract = declareCommand({
  id: 'teamLead.prepareAccountabilityTalk',
  title: 'Prepare Accountability Talk…',
  takes: { person: field.text, expectation: field.text },
  describeResult:
    '`markdown` is the talk, filled in from the record; `uri` is the page where it would wait for the next 1:1. Nothing is written.',
  returns: shape<{ readonly uri: string; readonly markdown: string }>(),
});

/** Opens the page prepared for a person's next 1:1, and returns where to insert text. */
export type OpenPrepared = (person: string) => Promise<PlaceInNote | Refusal>;

/**
 * `teamLead.prepareAccountabilityTalk`: the six prompts of the talk, filled in from the record. Interactively, it is
 * inserted into the page for the next 1:1, ready to type; with arguments it is only returned.
 */
export function registerPrepareAccountabilityTalk(
  notes: OpenNotes,
  openPrepared: OpenPrepared,
): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      const { person, fact } = await pickExpectation(ask, notes, given);
      return { person: person.id, expectation: fact.id };
    },
    async run({ notebook }, { person: reference, expectation }, interactive) {
      const found = await findExpectation(notes, reference, expectation);
      if (isRefusal(found)) return found;
      const { person, fact } = found;
      const { date } = notes.today();
      const talk = accountabilityTalk(person.name, fact, say);
      const result = {
        uri: preparedPage(notebook.root, person, date).uri,
        markdown: talkMarkdown(talk, date),
      };
      if (!interactive) return result;
      const place = await openPrepared(person.id);
      if (isRefusal(place)) return place;
      const inserted = await insertBlock(place, { snippet: talk });
      if (isRefusal(inserted)) return inserted;
      return result;
    },
  });
}
