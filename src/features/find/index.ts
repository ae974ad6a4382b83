import type * as vscode from 'vscode';
import { type Match, NotesSearch } from '../../core/find/find';
import type { Notebook } from '../../core/notebook/notebook';
import { isRefusal, type Refusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { pickLine } from './pickLine';

/** `teamLead.find`: when something was last talked about. Prompts with a list that follows the typing. */
export function registerFind(notes: Notes): vscode.Disposable {
  return registerCommand('teamLead.find', {
    async ask(given) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const person = personId(notebook, notes, given.person);
      if (isRefusal(person)) return person;
      await pickLine(searchIn(notebook), notebook, notes.today(), { ...given, ...(person && { person }) });
      return undefined;
    },
    async run({ query = '', person: reference }) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const person = personId(notebook, notes, reference);
      if (isRefusal(person)) return person;
      const found = (await searchIn(notebook).find(query, { ...(person && { person }) })) ?? [];
      return { matches: found.map(plainMatch) };
    },
  });
}

/** A search over what is in the notes now; open editors count with their unsaved text. */
function searchIn(notebook: Notebook): NotesSearch {
  return new NotesSearch(notebook.index.notes, async uri => {
    const open = notebook.editors.open(uri);
    const bytes = open ? undefined : await notebook.files.read(uri);
    return open?.text ?? (bytes && new TextDecoder().decode(bytes));
  });
}

function personId(
  notebook: Notebook,
  notes: Notes,
  reference: string | undefined,
): string | Refusal | undefined {
  if (reference === undefined) return undefined;
  const person = notebook.person(reference, notes.today());
  return isRefusal(person) ? person : person.id;
}

function plainMatch({ uri, line, person, date, text }: Match): Match {
  return { uri, line, person, ...(date && { date }), text };
}
