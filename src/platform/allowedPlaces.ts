import * as vscode from 'vscode';
import { namesWithin } from '../core/notebook/address';
import { showMessage } from './showMessage';

const memoryKey = 'notes.allowedPlaces';

/**
 * Targets of links in the notes that lie outside the notes folder and that the lead allowed writing to. Stored per
 * workspace.
 */
export class AllowedPlaces {
  constructor(private readonly memory: Pick<vscode.Memento, 'get' | 'update'>) {}

  /** Whether the place, or a folder that contains it, was allowed. */
  has(place: string): boolean {
    return this.#kept.some(kept => kept === place || namesWithin(kept, place) !== undefined);
  }

  /**
   * Asks, showing the place's real path; `true` if the lead allows it. The answer is stored, so it is asked only once.
   */
  async ask(place: string): Promise<boolean> {
    if (this.has(place)) return true;
    const uri = vscode.Uri.parse(place);
    const allow = vscode.l10n.t('Write There');
    const answer = await showMessage.warning(
      vscode.l10n.t('A link in your notes leads to {0}. Write there?', uri.fsPath),
      {
        modal: true,
        detail: vscode.l10n.t(
          'It is outside the notes folder. Allow it only if you made the link yourself. This workspace remembers your answer.',
        ),
      },
      allow,
    );
    if (answer !== allow) return false;
    await this.memory.update(memoryKey, [...this.#kept, place]);
    return true;
  }

  get #kept(): readonly string[] {
    const kept = this.memory.get<unknown>(memoryKey);
    return Array.isArray(kept) ? kept.filter(place => typeof place === 'string') : [];
  }
}
