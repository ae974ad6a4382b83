import * as vscode from 'vscode';

/**
 * Rows of a quick pick that change while it is open. VS Code reports the active or selected row by its index. Until it
 * renders the rows that were last set, that index refers to the previous rows, so Enter would accept another row than
 * the lead sees.
 */
export class SyncedRows<Row extends vscode.QuickPickItem> implements vscode.Disposable {
  readonly #following: vscode.Disposable;
  /** The row that becomes active once VS Code renders the rows last set. */
  #unseen: Row | undefined;

  constructor(private readonly list: vscode.QuickPick<Row>) {
    this.#following = list.onDidChangeActive(([row]) => {
      if (row === this.#unseen) this.#unseen = undefined;
    });
  }

  /**
   * Replaces the rows. The first one becomes active, whichever VS Code would pick; or, if the rows extend those already
   * shown, the same one as before.
   */
  show(rows: readonly Row[], isSame: (one: Row, other: Row) => boolean = () => false): void {
    const before = this.chosen;
    const choices = rows.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    this.list.items = rows;
    this.#unseen = choices.find(row => before && isSame(row, before)) ?? choices[0];
    if (this.#unseen) this.list.activeItems = [this.#unseen];
  }

  /** The row that Enter accepts now. */
  get chosen(): Row | undefined {
    return this.#unseen ?? this.list.activeItems[0];
  }

  dispose(): void {
    this.#following.dispose();
  }
}
