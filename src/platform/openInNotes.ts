import * as vscode from 'vscode';
import { namesWithin } from '../core/notebook/address';
import { isRefusal } from '../core/refusal';
import type { OpenNotes } from './notesParts';
import { openLine } from './openLine';

/** Opens a line of a file on behalf of a page. Only files in the notes are opened, whatever the page requests. */
export async function openInNotes(notes: Pick<OpenNotes, 'open'>, uri: string, line: number): Promise<void> {
  const notebook = await notes.open();
  const names = isRefusal(notebook) ? undefined : namesWithin(notebook.root, uri);
  if (!names || names.includes('..')) return;
  const { command, arguments: given = [] } = openLine(uri, line);
  await vscode.commands.executeCommand(command, ...given);
}
