import * as vscode from 'vscode';

const key = 'teamLead.sharedScreen';

/**
 * Whether others see this window, so that private parts, concerns and readings are hidden. The flag is stored per
 * workspace, which VS Code opens in only one window: it is back before anything is shown after a reload, and no other
 * window sees it. There is no storage per window; a flag that outlives its window, until the same folder is opened
 * another day, errs on the safe side, and the status bar shows it.
 */
class SharedScreen implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #memory: Pick<vscode.Memento, 'get' | 'update'> | undefined;
  #isOn = false;

  readonly onDidChange = this.#changed.event;

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Call before anything is shown. */
  remember(memory: Pick<vscode.Memento, 'get' | 'update'>): void {
    this.#memory = memory;
    this.#isOn = memory.get(key) === true;
  }

  /** Notifies before storing: hiding must not wait for a disk. */
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

/** The shared screen of this window. */
export const screen = new SharedScreen();
