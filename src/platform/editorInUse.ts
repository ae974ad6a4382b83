import * as vscode from 'vscode';
import { isPage } from './pages/markdownPages';

/** Where to insert text: a position in a note that is open and visible. */
export interface PlaceInNote {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
  /** The name to fill in where the inserted text needs one; `undefined` if it is not known. */
  readonly personName?: string;
}

/** Tracks the text editor in use, even while a panel has the focus. */
export class EditorInUse implements vscode.Disposable {
  readonly #following: vscode.Disposable;
  #last = vscode.window.activeTextEditor;

  constructor() {
    this.#following = vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor) this.#last = editor;
    });
  }

  /** The active editor, or the last one as long as it is visible. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor) return activeTextEditor;
    return this.#last && visibleTextEditors.includes(this.#last) ? this.#last : undefined;
  }

  /** The cursor of the Markdown editor in use; `undefined` if there is none, or it is read-only. */
  get place(): PlaceInNote | undefined {
    const { editor } = this;
    if (editor?.document.languageId !== 'markdown') return undefined;
    const { uri } = editor.document;
    if (isPage(uri) || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return undefined;
    return { editor, position: editor.selection.active };
  }

  dispose(): void {
    this.#following.dispose();
  }
}
