import * as vscode from 'vscode';
import { preparedPage } from '../../core/meetings/oneOnOneNote';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { Notes } from '../../platform/notes';
import { askPerson } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { openAtNotes } from './openAtNotes';

/** A page that is open, and where in it writing goes on. */
export interface OpenPage {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
  readonly personName: string;
}

/**
 * Opens where what is prepared for a person waits: the page for the next 1:1, or today's note once that is started. The
 * person is asked for where none is given; `undefined` when the user leaves.
 */
export async function openPrepared(notes: Notes, person?: string): Promise<OpenPage | Refusal | undefined> {
  const reference = person ?? (await askPerson(notes, vscode.l10n.t('Prepare for Whom?')));
  if (reference === undefined || isRefusal(reference)) return reference;
  return withPerson(notes, reference, async (notebook, known) => {
    const { uri, initial } = preparedPage(notebook.root, known, notes.today().date);
    const written = await notebook.edit(uri, () => ({ edits: [], line: 0 }), initial);
    return isRefusal(written) ? written : { ...(await openAtNotes(written.uri)), personName: known.name };
  });
}
