import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { carriedOver } from '../../core/brief/carryOver';
import { readBlocks } from '../../core/markdown/blocks';
import { counted } from '../../core/text/counted';
import type { LiveNotes } from '../../platform/notesParts';
import { lensAt, registerLenses } from '../../platform/registerLenses';
import { say } from '../../platform/say';
import { noteDocument, titleLine } from './noteDocument';

/** Code lenses above a 1:1 note: what is still open from before, and the most common next steps. */
export function registerNoteLenses(notes: LiveNotes, selector: vscode.DocumentSelector): vscode.Disposable {
  return registerLenses(notes, selector, async document => {
    const note = await noteDocument(notes, document);
    if (!note?.person || !note.date) return undefined;
    const { person, date, uri } = note;
    const line = titleLine(readBlocks(document.getText()));
    const { actions, topics } = carriedOver(person, date);
    const earlier = actions.length + topics.length;
    const open = person.actions.filter(action => action.uri === uri && !action.done).length;
    return [
      ...(earlier > 0
        ? [
            lensAt(line, counted(say, counts.fromEarlier, earlier), 'teamLead.carriedOver', {
              person: person.id,
              date,
            }),
          ]
        : []),
      lensAt(line, vscode.l10n.t('Save reading'), 'teamLead.recordReading', { person: person.id }),
      ...(open > 1
        ? [lensAt(line, counted(say, counts.allActions, open), 'teamLead.completeAllActions', { uri })]
        : []),
    ];
  });
}
