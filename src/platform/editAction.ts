import * as vscode from 'vscode';
import type { ActionFact } from '../core/actions/actionFact';
import type { Edit } from '../core/markdown/textEdit';
import { isRefusal, type Refusal } from '../core/refusal';
import type { Notes } from './notes';
import { plainAddress } from './plainAddress';

/** What to do to an action, and what the status bar says when it is done. */
export interface ActionEdit {
  /** `expected` is the item's text as it was shown; the line must still hold it. */
  plan(text: string, expected: string | undefined): Edit | Refusal;
  said(action: ActionFact): string;
}

/** Edits the action on a line where it stands. From a list (`interactive`) only the one that was shown, and it is told. */
export async function editAction(
  notes: Notes,
  { uri, line }: { readonly uri: string; readonly line: number },
  interactive: boolean,
  { plan, said }: ActionEdit,
): Promise<{ readonly uri: string; readonly line: number } | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const address = plainAddress(uri);
  if (!notebook.index.locate(address)) return { refused: 'file-outside-notes', file: uri };
  const shown = notebook
    .people(notes.today())
    .flatMap(person => [...person.actions, ...person.setAside])
    .find(action => action.uri === address && action.line === line);
  const written = await notebook.edit(address, text => plan(text, interactive ? shown?.raw : undefined));
  if (isRefusal(written)) return written;
  if (interactive && shown) vscode.window.setStatusBarMessage(said(shown), 5000);
  return { uri: written.uri, line: written.line };
}
