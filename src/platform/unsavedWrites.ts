import * as vscode from 'vscode';
import type { Change } from '../core/notebook/notebook';
import { displayName, openFile } from './refusals';
import { showMessage } from './showMessage';

/** Counts what commands wrote to an editor but not to its file. */
class UnsavedWrites {
  #count = 0;
  #isWarned = false;

  /** The count since the window opened. */
  get count(): number {
    return this.#count;
  }

  /**
   * Counts one. If VS Code failed to save it, warns the user; if the editor was dirty before, its tab already shows
   * that.
   */
  add(file: string, why: NonNullable<Change['unsaved']>): void {
    this.#count++;
    if (why === 'waits') return;
    this.#isWarned = true;
    void warn(file);
  }

  /** Call when a new command starts. */
  begin(): void {
    this.#isWarned = false;
  }

  /** `true` once if the user was warned since the command started: then no message should confirm the change. */
  takeWarned(): boolean {
    const isWarned = this.#isWarned;
    this.#isWarned = false;
    return isWarned;
  }
}

export const unsavedWrites = new UnsavedWrites();

async function warn(file: string): Promise<void> {
  const remedy = openFile(file);
  const chosen = await showMessage.warning(
    vscode.l10n.t(
      'VS Code could not save {0}, perhaps because another program changed it. What you wrote is in the editor, whole and unsaved. Open the file and save it there: VS Code shows what is in the way.',
      displayName(file),
    ),
    ...(remedy ? [remedy.title] : []),
  );
  if (remedy && chosen === remedy.title) await remedy.run();
}
