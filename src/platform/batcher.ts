import type * as vscode from 'vscode';

/** How many quiet times things are held back at most when they keep coming. */
const mostQuietTimes = 10;

/**
 * Gathers what comes in bursts (a branch switch, a sync client, typing) and hands it on together, each thing once, when
 * nothing new came for a while. What comes while the last lot is being dealt with makes the next one.
 */
export class Batcher<Item> implements vscode.Disposable {
  readonly #items = new Set<Item>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #busy = false;

  /** `quiet`: milliseconds without anything new. */
  constructor(
    private readonly quiet: number,
    private readonly act: (items: readonly Item[]) => Promise<void>,
  ) {}

  add(item: Item): void {
    if (this.#items.size === 0) this.#since = Date.now();
    this.#items.add(item);
    if (!this.#busy) this.#wait();
  }

  /** Forgets what was not handed on. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#items.clear();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const left = this.#since + mostQuietTimes * this.quiet - Date.now();
    this.#timer = setTimeout(() => void this.#handOn(), Math.max(0, Math.min(this.quiet, left)));
  }

  async #handOn(): Promise<void> {
    const items = [...this.#items];
    this.#items.clear();
    this.#busy = true;
    try {
      await this.act(items);
    } finally {
      this.#busy = false;
      if (this.#items.size > 0) this.#wait();
    }
  }
}
