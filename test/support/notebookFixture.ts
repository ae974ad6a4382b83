import { applyEdits } from '../../src/core/markdown/textEdit';
import type { EditorPort, OpenText } from '../../src/core/notebook/ports';
import type { Person, Today } from '../../src/core/notebook/subjects';
import { isRefusal } from '../../src/core/refusal';
import { TeamNotebook } from '../../src/core/subjects/teamNotebook';
import { MemoryFiles } from './memoryFiles';

export const root = 'file:///w/team-notes';
export const today: Today = { date: '2026-11-23', defaultCadence: 'P1W' };

/** In-memory editors: open texts, and the text that each undo step would restore. */
export class MemoryEditors implements EditorPort {
  readonly texts = new Map<string, string>();
  readonly undo: string[] = [];
  /** Files without unsaved changes; an edit to one must be saved, and `save` decides whether that works. */
  readonly clean = new Set<string>();
  save: (file: string, text: string) => Promise<boolean> = async () => true;

  open(file: string): OpenText | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    return {
      text,
      dirty: !this.clean.has(file),
      apply: async edits => {
        if (this.texts.get(file) !== text) return undefined;
        this.undo.push(text);
        this.texts.set(file, applyEdits(text, edits));
        const now = () => this.texts.get(file) ?? '';
        if (!this.clean.has(file)) return { text: now(), saved: 'waits' };
        this.clean.delete(file);
        if (!(await this.save(file, now()))) return { text: now(), saved: 'refused' };
        this.clean.add(file);
        return { text: now(), saved: 'done' };
      },
    };
  }
}

/** A fully loaded notebook over in-memory files. Paths are relative to the notes folder. */
export async function notebookOf(given: Readonly<Record<string, string>> = {}) {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(given).map(([path, text]) => [`${root}/${path}`, text])),
  );
  const editors = new MemoryEditors();
  const notebook = new TeamNotebook(root, files, editors);
  await notebook.load();
  const person = (reference: string): Person => {
    const found = notebook.person(reference, today);
    if (isRefusal(found)) throw new Error(found.refused);
    return found;
  };
  const text = (path: string) => files.text(`${root}/${path}`);
  return { notebook, files, editors, person, text };
}

/** Unwraps an outcome; fails the test if it is a refusal. */
export function done<T>(outcome: T): Exclude<T, { refused: unknown }> {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome as Exclude<T, { refused: unknown }>;
}
