import * as vscode from 'vscode';

/** A sentence that one feature displays in another feature's view. */
export class Notice implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #text: string | undefined;

  readonly onDidChange = this.#changed.event;

  /** `undefined` if there is nothing to show. */
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
