import * as vscode from 'vscode';
import { feedbackLogOf, newFeedbackLog } from '../../core/feedback/logFeedback';
import { readBlocks } from '../../core/markdown/blocks';
import { endOfSections } from '../../core/markdown/edits';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { PlaceInNote } from '../../platform/editorInUse';
import type { Notes } from '../../platform/notes';
import { askPerson } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';

/** Where the next entry of a feedback log goes. */
export type PlaceInLog = PlaceInNote & { readonly personName: string };

/**
 * Opens the feedback log of a person, who is asked for where none is given, with the cursor where a new entry begins;
 * `undefined` when the user leaves.
 */
export async function openFeedbackLog(
  notes: Notes,
  person: string | undefined,
): Promise<PlaceInLog | Refusal | undefined> {
  const reference = person ?? (await askPerson(notes, vscode.l10n.t('Give Feedback')));
  if (reference === undefined || isRefusal(reference)) return reference;
  return withPerson(notes, reference, async (notebook, { id, name, feedback }) => {
    const uri = feedback[0]?.uri ?? feedbackLogOf(notebook.root, { id });
    const written = await notebook.edit(uri, () => ({ edits: [], line: 0 }), newFeedbackLog);
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
    return { editor, position, personName: name };
  });
}
