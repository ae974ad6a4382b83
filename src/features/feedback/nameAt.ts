import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';

/** The name to fill into a template: that of the person whose folder the file is in, if any. */
export async function nameAt(notes: OpenNotes, uri: vscode.Uri): Promise<{ readonly personName?: string }> {
  const notebook = await notes.open();
  const id = isRefusal(notebook) ? undefined : notebook.index.locate(uri.toString())?.person;
  const person = id === undefined ? undefined : (await notes.people()).find(each => each.id === id);
  return person ? { personName: person.name } : {};
}
