import * as vscode from 'vscode';

const key = 'teamLead.sharedScreen';

/**
 * Whether others see this window, so that what is private, concerns and readings are hidden in it. It is kept with what the
 * window has open, which VS Code opens in one window alone: so it is there again before anything is shown after a reload,
 * and no other window knows of it. No memory is the window's own; where this one lasts longer, until the same folder is
 * opened another day, it errs on the safe side, and the status bar says so.
 */
class SharedScreen implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #memory: Pick<vscode.Memento, 'get' | 'update'> | undefined;
  #isOn = false;

  readonly onDidChange = this.#changed.event;

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Before anything is shown. */
  remember(memory: Pick<vscode.Memento, 'get' | 'update'>): void {
    this.#memory = memory;
    this.#isOn = memory.get(key) === true;
  }

  /** Tells everybody before it is written down: hiding does not wait for a disk. */
  async turn(on: boolean): Promise<void> {
    if (on === this.#isOn) return;
    this.#isOn = on;
    this.#changed.fire();
    await this.#memory?.update(key, on ? true : undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** This window's. */
export const screen = new SharedScreen();
