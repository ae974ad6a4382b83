import * as vscode from 'vscode';

/** Where text goes in, in a note that is open and shown. */
export interface PlaceInNote {
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
  /** Filled in where what is inserted wants the name; `undefined` where it is not known. */
  readonly personName?: string;
}

/** The text editor in use, also while a page that is no text has the focus. */
export class EditorInUse implements vscode.Disposable {
  readonly #following: vscode.Disposable;
  #last = vscode.window.activeTextEditor;

  constructor() {
    this.#following = vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor) this.#last = editor;
    });
  }

  /** The active editor, or the one that was, as long as it is in sight. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor) return activeTextEditor;
    return this.#last && visibleTextEditors.includes(this.#last) ? this.#last : undefined;
  }

  /** The cursor of the Markdown editor in use; `undefined` where there is none that can be written. */
  get place(): PlaceInNote | undefined {
    const { editor } = this;
    if (editor?.document.languageId !== 'markdown') return undefined;
    const { scheme } = editor.document.uri;
    const isPage = scheme.startsWith('team-lead-') || scheme === 'teamlead-template';
    if (isPage || vscode.workspace.fs.isWritableFileSystem(scheme) === false) return undefined;
    return { editor, position: editor.selection.active };
  }

  dispose(): void {
    this.#following.dispose();
  }
}
