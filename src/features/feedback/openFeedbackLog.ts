import * as vscode from 'vscode';
import { feedbackLogOf, newFeedbackLog } from '../../core/feedback/logFeedback';
import { readBlocks } from '../../core/markdown/blocks';
import { endOfSections } from '../../core/markdown/edits';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { PlaceInNote } from '../../platform/editorInUse';
import { findPerson } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';

/** Where the next entry of a feedback log goes. */
export type PlaceInLog = PlaceInNote & { readonly personName: string };

/** Opens a person's feedback log, with the cursor where a new entry begins. */
export async function openFeedbackLog(notes: OpenNotes, reference: string): Promise<PlaceInLog | Refusal> {
  const found = await findPerson(notes, reference);
  if (isRefusal(found)) return found;
  const { notebook, person } = found;
  const uri = person.feedback[0]?.uri ?? feedbackLogOf(notebook.root, person);
  const written = await notebook.ensure(uri, newFeedbackLog);
  if (isRefusal(written)) return written;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const blocks = readBlocks(document.getText());
  let last = endOfSections(blocks) - 1;
  const isEmpty = (line: number) => blocks.lines.at(line).trim() === '';
  while (last > 0 && isEmpty(last) && isEmpty(last - 1)) last--;
  const position = new vscode.Position(last, blocks.lines.at(last).length);
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(position, position),
  });
  return { editor, position, personName: person.name };
}
