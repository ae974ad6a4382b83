import * as vscode from 'vscode';
import type { EditorPort } from '../core/notebook/ports';

/** Files open in VS Code, whether or not their editor is visible. */
export const editors: EditorPort = {
  open(file) {
    const document = vscode.workspace.textDocuments.find(
      candidate => candidate.uri.toString() === file && !candidate.isClosed,
    );
    if (!document) return undefined;
    const { version } = document;
    return {
      text: document.getText(),
      dirty: document.isDirty,
      async apply(edits) {
        if (document.version !== version) return undefined;
        const wasDirty = document.isDirty;
        const change = new vscode.WorkspaceEdit();
        for (const { start, end, text } of edits) {
          const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
          change.replace(document.uri, range, text);
        }
        if (!(await vscode.workspace.applyEdit(change))) return undefined;
        if (wasDirty) return { text: document.getText(), saved: 'waits' };
        const isSaved = await save(document);
        return { text: document.getText(), saved: isSaved ? 'done' : 'refused' };
      },
    };
  },
};

/** `false` if the text is only in the editor: VS Code does not overwrite what others wrote in the meantime. */
async function save(document: vscode.TextDocument): Promise<boolean> {
  try {
    // Auto save may have won the race; whatever `save` returns then, nothing is unsaved.
    return (await document.save()) || !document.isDirty;
  } catch {
    return !document.isDirty && !document.isClosed;
  }
}
