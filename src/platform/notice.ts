import * as vscode from 'vscode';

/** One sentence that a feature has shown in another's view. */
export class Notice implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #text: string | undefined;

  readonly onDidChange = this.#changed.event;

  /** `undefined` while there is nothing to say. */
  get text(): string | undefined {
    return this.#text;
  }

  set text(text: string | undefined) {
    if (text === this.#text) return;
    this.#text = text;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
