import type * as vscode from 'vscode';
import { preparedPage } from '../../core/meetings/oneOnOneNote';
import { isRefusal, type Refusal } from '../../core/refusal';
import { findPerson } from '../../platform/findPerson';
import type { OpenNotes } from '../../platform/notesParts';
import { openAtNotes } from '../../platform/openAtNotes';

/** An open page, and the position to continue writing at. */
export interface OpenPage {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
  readonly personName: string;
}

/** Opens the page prepared for a person's next 1:1, or today's note once it exists. */
export async function openPrepared(notes: OpenNotes, reference: string): Promise<OpenPage | Refusal> {
  const found = await findPerson(notes, reference);
  if (isRefusal(found)) return found;
  const { notebook, person } = found;
  const { uri, initial } = preparedPage(notebook.root, person, notes.today().date);
  const written = await notebook.ensure(uri, initial);
  return isRefusal(written) ? written : { ...(await openAtNotes(written.uri)), personName: person.name };
}
