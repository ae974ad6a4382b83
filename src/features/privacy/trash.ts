import * as vscode from 'vscode';
import type { Refusal } from '../../core/refusal';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'not-trashed': { readonly folder: string };
  }
}

/** Moves a folder to the trash. Refuses if there is no trash; then nothing is deleted. */
export async function moveToTrash(folder: string): Promise<'done' | Refusal> {
  try {
    await vscode.workspace.fs.delete(vscode.Uri.parse(folder), { recursive: true, useTrash: true });
    return 'done';
  } catch {
    return { refused: 'not-trashed', folder };
  }
}

/** The first file in a folder with unsaved changes in an editor. */
export function unsavedIn(folder: string): string | undefined {
  return vscode.workspace.textDocuments
    .find(document => document.isDirty && document.uri.toString().startsWith(`${folder}/`))
    ?.uri.toString();
}
