import * as vscode from 'vscode';
import { readBlocks } from '../../core/markdown/blocks';
import type { Person } from '../../core/notebook/subjects';
import type { OpenNotes } from '../../platform/notesParts';
import { personCard } from '../../platform/personCard';
import { type NoteDocument, noteDocument } from './noteDocument';

/** Shows a person's card when hovering over a mention, or over the title of a note in the person's folder. */
export function registerPersonHover(notes: OpenNotes, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const mention = mentionAt(document, position);
      const onTitle =
        !mention && readBlocks(document.getText()).headings[0]?.line === position.line
          ? document.lineAt(position).range
          : undefined;
      const range = mention ?? onTitle;
      const note = range && (await noteDocument(notes, document));
      if (!note) return undefined;
      const person = mention ? mentioned(document.getText(mention).slice(1), note) : note.person;
      return person && new vscode.Hover(personCard(person, notes.today().date), range);
    },
  });
}

function mentionAt(document: vscode.TextDocument, position: vscode.Position): vscode.Range | undefined {
  const range = document.getWordRangeAtPosition(position, /@[\p{L}\p{N}\p{M}_-]+/u);
  const before = range && document.lineAt(position).text.slice(0, range.start.character);
  return before === undefined || /[^\s(]$/.test(before) ? undefined : range;
}

/** The person that a mention in this note means. `@me` has no card. */
function mentioned(name: string, { person, people }: NoteDocument): Person | undefined {
  const word = name.toLowerCase();
  if (word === 'me') return undefined;
  if (word === 'them' || (person && word === person.id.split('-')[0])) return person;
  return people.find(({ id }) => id.toLowerCase() === word);
}
