import * as vscode from 'vscode';
import { findHeading, readBlocks } from '../../core/notes/blocks';
import { logOneOnOne } from '../../core/notes/logOneOnOne';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { Notes } from '../../platform/notes';
import { askPerson } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';

/** An open note, and where in it writing goes on. */
export interface OpenNote {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
  readonly personName: string;
}

/** Opens today's note of a person, who is asked for where none is given; `undefined` when the user leaves. */
export async function openTodaysNote(notes: Notes, person?: string): Promise<OpenNote | Refusal | undefined> {
  const reference = person ?? (await askPerson(notes, vscode.l10n.t('Whose note of today?')));
  if (reference === undefined || isRefusal(reference)) return reference;
  return withPerson(notes, reference, async (notebook, { name, ...rest }) => {
    const written = await logOneOnOne(notebook, { name, ...rest }, { date: notes.today().date });
    return isRefusal(written) ? written : { ...(await openAtNotes(written.uri)), personName: name };
  });
}

/** Shows a note with the cursor below the last words of its notes, ready to type. */
export async function openAtNotes(
  uri: string,
  viewColumn = vscode.ViewColumn.Active,
): Promise<Omit<OpenNote, 'personName'>> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const blocks = readBlocks(document.getText());
  const { lines } = blocks;
  let last = (findHeading(blocks, 'Notes')?.sectionEnd ?? lines.count) - 1;
  const isEmpty = (line: number) => lines.at(line).trim() === '';
  while (last > 0 && isEmpty(last) && isEmpty(last - 1)) last--;
  // A new note has room below its heading: an empty line, one to type in, another.
  if (isEmpty(last) && last + 2 < lines.count && isEmpty(last + 1) && isEmpty(last + 2)) last++;
  const position = new vscode.Position(last, lines.at(last).length);
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(position, position),
    viewColumn,
  });
  return { editor, position };
}
