import * as vscode from 'vscode';
import { namesWithin } from '../../core/notebook/address';
import { personAt } from '../../core/notebook/layout';
import { type FolderRename, followRename } from '../../core/people/followRename';
import { isRefusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';

/** Updates links to a person's folder when it is renamed in VS Code, as part of the same undo step. */
export function registerFollowRename(notes: OpenNotes): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles(({ files, waitUntil }) => {
    for (const { oldUri, newUri } of files) waitUntil(editsFor(notes, oldUri, newUri));
  });
}

async function editsFor(
  notes: OpenNotes,
  oldUri: vscode.Uri,
  newUri: vscode.Uri,
): Promise<vscode.WorkspaceEdit> {
  const change = new vscode.WorkspaceEdit();
  const notebook = await notes.open();
  if (isRefusal(notebook)) return change;
  const rename = personRename(notebook.root, oldUri.toString(), newUri.toString());
  if (!rename) return change;
  // The watcher may not have reported the latest changes yet, and none must be missed.
  await notebook.refresh(notebook.root);
  for (const { uri } of notebook.index.notes) {
    const names = namesWithin(notebook.root, uri) ?? [];
    const bytes = await notebook.files.read(uri);
    // Most notes do not mention the person; open a document only for those that do.
    const words = new TextDecoder().decode(bytes);
    if (!notebook.editors.open(uri) && followRename(words, names, rename).length === 0) continue;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    for (const { start, end, text } of followRename(document.getText(), names, rename)) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      change.replace(document.uri, range, text);
    }
  }
  return change;
}

/** `undefined` unless it is a person's folder that stays in `people`. */
function personRename(root: string, from: string, to: string): FolderRename | undefined {
  const [before, after] = [namesWithin(root, from), namesWithin(root, to)];
  const [old, now] = [before, after].map(names => (names?.length === 2 ? personAt(names) : undefined));
  return old && now ? { from: old, to: now } : undefined;
}
