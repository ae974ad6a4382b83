import * as vscode from 'vscode';
import type { Change } from '../core/notebook/notebook';
import { openFile, shown } from './refusals';
import { showMessage } from './showMessage';

/** What commands wrote that is in an editor and not in its file. */
class UnsavedWrites {
  #count = 0;
  #isTold = false;

  /** How many there were since the window opened. */
  get count(): number {
    return this.#count;
  }

  /** Counts one. If VS Code did not save it, the user is told; where an editor was unsaved before, its tab says so. */
  add(file: string, why: NonNullable<Change['unsaved']>): void {
    this.#count++;
    if (why === 'waits') return;
    this.#isTold = true;
    void tell(file);
  }

  /** A new command begins. */
  begin(): void {
    this.#isTold = false;
  }

  /** True once if the user was told since the command began: nobody should hear besides that it is done. */
  takeTold(): boolean {
    const isTold = this.#isTold;
    this.#isTold = false;
    return isTold;
  }
}

export const unsavedWrites = new UnsavedWrites();

async function tell(file: string): Promise<void> {
  const remedy = openFile(file);
  const chosen = await showMessage.warning(
    vscode.l10n.t(
      'VS Code could not save {0}, perhaps because another program changed it. What you wrote is in the editor, whole and unsaved. Open the file and save it there: VS Code shows what is in the way.',
      shown(file),
    ),
    ...(remedy ? [remedy.title] : []),
  );
  if (remedy && chosen === remedy.title) await remedy.run();
}
