import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../../core/refusal';
import { askPerson } from '../../platform/askPerson';
import { registerCommand, runCommand } from '../../platform/commands';
import type { EditorInUse, PlaceInNote } from '../../platform/editorInUse';
import { insertBlock } from '../../platform/insertBlock';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { withEditorOrPeople } from '../../protocol/offered';
import { cardInSight } from './cardPage';
import { chooseOpener, openerText } from './chooseOpener';
import { openDeck } from './deck';

export const contract = declareCommand({
  id: 'teamLead.insertOpener',
  title: 'Insert Opener into Note…',
  icon: '$(insert)',
  offered: withEditorOrPeople,
  takes: {
    card: field.text,
    opener: v.exactOptional(field.line),
    person: v.exactOptional(field.text),
  },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** Dependencies of the openers. */
export interface OpenerNeeds {
  readonly notes: OpenNotes;
  readonly inUse: EditorInUse;
  /** Opens the page prepared for a person's next 1:1, and returns where to insert text. */
  openPrepared(person: string): Promise<PlaceInNote | Refusal>;
}

/** `teamLead.insertOpener`: inserts an opening sentence into the note. */
export function registerInsertOpener(needs: OpenerNeeds): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given, ask) {
      const id = given.card ?? cardInSight();
      const template = id === undefined ? undefined : (await openDeck()).card(id)?.template;
      if (template === undefined) {
        const isPlaced = given.person !== undefined || needs.inUse.place !== undefined;
        ask.expect(isPlaced ? 1 : 2);
        const chosen = await chooseOpener(ask, given);
        const person = isPlaced
          ? given.person
          : await askPerson(ask, needs.notes, { question: vscode.l10n.t('Insert it into the page for…') });
        return { ...chosen, ...(person !== undefined && { person }) };
      }
      // Insert a template with its tab stops.
      await runCommand('teamLead.giveFeedback', {
        template,
        ...(given.person && { person: given.person }),
      });
      return undefined;
    },
    async run({ person, ...given }) {
      const text = await openerText(given);
      if (isRefusal(text)) return text;
      const place = person === undefined ? needs.inUse.place : await needs.openPrepared(person);
      if (!place) return { refused: 'no-place-to-insert' };
      return isRefusal(place) ? place : insertBlock(place, { text });
    },
  });
}
