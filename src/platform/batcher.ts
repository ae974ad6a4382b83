import type * as vscode from 'vscode';

/** The longest delay while items keep arriving, in quiet periods. */
const maxQuietPeriods = 10;

/**
 * Batches items that arrive in bursts (a branch switch, a sync client, typing) and passes them on once things are
 * quiet, without duplicates. Items that arrive while a batch is being handled go into the next one.
 */
export class Batcher<Item> implements vscode.Disposable {
  readonly #items = new Set<Item>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstAdded = 0;
  #busy = false;

  /** `quiet`: milliseconds without a new item before the batch is handled. */
  constructor(
    private readonly quiet: number,
    private readonly act: (items: readonly Item[]) => Promise<void>,
  ) {}

  add(item: Item): void {
    if (this.#items.size === 0) this.#firstAdded = Date.now();
    this.#items.add(item);
    if (!this.#busy) this.#schedule();
  }

  /** Discards the items not yet handled. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#items.clear();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const left = this.#firstAdded + maxQuietPeriods * this.quiet - Date.now();
    this.#timer = setTimeout(() => void this.#flush(), Math.max(0, Math.min(this.quiet, left)));
  }

  async #flush(): Promise<void> {
    const items = [...this.#items];
    this.#items.clear();
    this.#busy = true;
    try {
      await this.act(items);
    } finally {
      this.#busy = false;
      if (this.#items.size > 0) this.#schedule();
    }
  }
}
