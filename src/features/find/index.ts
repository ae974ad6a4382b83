import * as v from 'valibot';
import type * as vscode from 'vscode';
import { type Match, NotesSearch } from '../../core/find/find';
import { ownId } from '../../core/notebook/layout';
import type { Notebook } from '../../core/notebook/notebook';
import type { IndexedNote } from '../../core/notebook/subjects';
import { isRefusal, type Refusal } from '../../core/refusal';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { pickLine } from './pickLine';

export const contract = declareCommand({
  id: 'teamLead.find',
  title: 'Find in Notes…',
  icon: '$(search)',
  takes: { query: v.exactOptional(v.string()), person: v.exactOptional(field.text) },
  describeResult:
    'Matches in 1:1s before captured thoughts, newest first, at most 200; undated lines last. `person` is the id.',
  returns: shape<{
    readonly matches: readonly {
      readonly uri: string;
      readonly line: number;
      readonly person: string;
      readonly date?: string;
      readonly text: string;
    }[];
  }>(),
});

/** `teamLead.find`: when something was last talked about. Interactively, a list that updates while typing. */
export function registerFind(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const person = personId(notebook, notes, given.person);
      if (isRefusal(person)) return person;
      await pickLine(searchIn(notebook), notebook, notes.today(), { ...given, ...(person && { person }) });
      return undefined;
    },
    async run({ notebook }, { query = '', person: reference }) {
      const person = personId(notebook, notes, reference);
      if (isRefusal(person)) return person;
      // Any extension can call this, so the lead's own notes can only be found in the list.
      const found =
        (await searchIn(notebook, note => note.person !== ownId).find(query, {
          today: notes.today().date,
          ...(person && { people: [person] }),
        })) ?? [];
      return { matches: found.map(plainMatch) };
    },
  });
}

/** A search over the current notes, including unsaved text in open editors. */
function searchIn(notebook: Notebook, counts: (note: IndexedNote) => boolean = () => true): NotesSearch {
  return new NotesSearch(notebook.index.notes.filter(counts), uri => notebook.text(uri));
}

function personId(
  notebook: Notebook,
  notes: OpenNotes,
  reference: string | undefined,
): string | Refusal | undefined {
  if (reference === undefined) return undefined;
  const person = notebook.person(reference, notes.today());
  return isRefusal(person) ? person : person.id;
}

function plainMatch({ uri, line, person, date, text }: Match) {
  return { uri, line, person, ...(date && { date }), text };
}
