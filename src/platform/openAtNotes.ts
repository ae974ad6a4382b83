import * as vscode from 'vscode';
import { readBlocks } from '../core/markdown/blocks';
import { endOfSections } from '../core/markdown/edits';
import { sectionIn } from '../core/meetings/noteSections';

/** Opens a note with the cursor below the last line of its notes, ready to type. */
export async function openAtNotes(
  uri: string,
  viewColumn = vscode.ViewColumn.Active,
): Promise<{ readonly editor: vscode.TextEditor; readonly position: vscode.Position }> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const blocks = readBlocks(document.getText());
  const { lines } = blocks;
  let last = (sectionIn(blocks, 'Notes')?.sectionEnd ?? endOfSections(blocks)) - 1;
  const isEmpty = (line: number) => lines.at(line).trim() === '';
  while (last > 0 && isEmpty(last) && isEmpty(last - 1)) last--;
  // A new note has three empty lines below its heading; the middle one is for typing.
  if (isEmpty(last) && last + 2 < lines.count && isEmpty(last + 1) && isEmpty(last + 2)) last++;
  const position = new vscode.Position(Math.max(0, last), lines.at(Math.max(0, last)).length);
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(position, position),
    viewColumn,
  });
  return { editor, position };
}
