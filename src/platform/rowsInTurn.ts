import * as vscode from 'vscode';

/**
 * Rows of a list that change while it is open. VS Code tells which row is active or chosen by its place in the list: until
 * it shows the rows that were last set, that place is one in the list before, so that Enter would take another row than
 * the lead sees.
 */
export class RowsInTurn<Row extends vscode.QuickPickItem> implements vscode.Disposable {
  readonly #following: vscode.Disposable;
  /** The row that is active as soon as VS Code shows what was last set. */
  #unseen: Row | undefined;

  constructor(private readonly list: vscode.QuickPick<Row>) {
    this.#following = list.onDidChangeActive(([row]) => {
      if (row === this.#unseen) this.#unseen = undefined;
    });
  }

  /**
   * Shows other rows. Active is the first, where VS Code may put another one; or the same row as before, in rows that go
   * on what is shown already.
   */
  show(rows: readonly Row[], isSame: (one: Row, other: Row) => boolean = () => false): void {
    const before = this.chosen;
    const choices = rows.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    this.list.items = rows;
    this.#unseen = choices.find(row => before && isSame(row, before)) ?? choices[0];
    if (this.#unseen) this.list.activeItems = [this.#unseen];
  }

  /** The row that Enter takes now. */
  get chosen(): Row | undefined {
    return this.#unseen ?? this.list.activeItems[0];
  }

  dispose(): void {
    this.#following.dispose();
  }
}
