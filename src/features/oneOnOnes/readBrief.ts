import * as vscode from 'vscode';
import { type Brief, notesToRead, prepare } from '../../core/brief/prepare';
import type { Notebook } from '../../core/notebook/notebook';
import type { Person } from '../../core/notebook/subjects';
import { freshWeeks } from '../../platform/freshWeeks';

/** The brief for a day's 1:1, from the index and the texts of the last notes, unsaved ones included. */
export async function readBrief(notebook: Notebook, person: Person, date: string): Promise<Brief> {
  const texts = new Map(
    await Promise.all(notesToRead(person, date).map(async uri => [uri, await notebook.text(uri)] as const)),
  );
  return prepare(
    notebook.root,
    person,
    date,
    uri => texts.get(uri),
    text => vscode.l10n.t(text),
    freshWeeks(),
  );
}
