import * as vscode from 'vscode';
import { isTooLarge } from '../../core/markdown/noteSize';
import { namesWithin } from '../../core/notebook/address';
import { personAt } from '../../core/notebook/layout';
import { decodeLeniently } from '../../core/notebook/noteText';
import { type FolderRename, followRename } from '../../core/people/followRename';
import { isRefusal, type Refusal } from '../../core/refusal';
import type { OpenNotes } from '../../platform/notesParts';
import { refusalMessage, showRefusal } from '../../platform/refusals';

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
  // What keeps a note from being changed, once for each: a link that leads out may hold many notes.
  const refused = new Map<string, Refusal>();
  // The watcher may not have reported the latest changes yet, and none must be missed.
  await notebook.refresh(notebook.root);
  for (const { uri } of notebook.index.notes) {
    const names = namesWithin(notebook.root, uri) ?? [];
    const editsIn = (text: string) => followRename(text, names, rename);
    const bytes = await notebook.files.read(uri);
    const words = notebook.editors.open(uri)?.text ?? (bytes ? decodeLeniently(bytes) : '');
    // Most notes do not mention the person; open a document only for those that do.
    if (isTooLarge(words) ? !words.includes(rename.from) : editsIn(words).length === 0) continue;
    const planned = await notebook.planned(uri, text => ({ edits: editsIn(text), line: 0 }));
    if (isRefusal(planned)) {
      refused.set(refusalMessage(planned), planned);
      continue;
    }
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    for (const { start, end, text } of editsIn(document.getText())) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      change.replace(document.uri, range, text);
    }
  }
  // The rename waits for the edits, and must not wait for the lead.
  for (const refusal of refused.values()) void showRefusal(refusal);
  return change;
}

/** `undefined` unless it is a person's folder that stays in `people`. */
function personRename(root: string, from: string, to: string): FolderRename | undefined {
  const [before, after] = [namesWithin(root, from), namesWithin(root, to)];
  const [old, now] = [before, after].map(names => (names?.length === 2 ? personAt(names) : undefined));
  return old && now ? { from: old, to: now } : undefined;
}
