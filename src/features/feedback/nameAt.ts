import type * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';

/** The person in whose folder a file lies, as what is known for a template; nothing is known of any other file. */
export async function nameAt(notes: OpenNotes, uri: vscode.Uri): Promise<{ readonly personName?: string }> {
  const notebook = await notes.open();
  const id = isRefusal(notebook) ? undefined : notebook.index.locate(uri.toString())?.person;
  const person = id === undefined ? undefined : (await notes.people()).find(each => each.id === id);
  return person ? { personName: person.name } : {};
}
