import type * as v from 'valibot';
import type * as vscode from 'vscode';
import type { ActionFact } from '../core/actions/actionFact';
import type { Edit } from '../core/markdown/textEdit';
import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import type { Contract } from '../protocol/contract';
import { registerCommand, showDone } from './commands';
import { shortDate } from './dates';
import type { OpenNotes } from './notesParts';
import { plainAddress } from './plainAddress';
import { pick } from './prompts';

interface Line {
  readonly uri: string;
  readonly line: number;
}

/** A command that edits one action where it stands. */
export interface ActionCommand {
  /** The actions to choose from where none is given, and what is asked of them. */
  offer(people: readonly Person[]): { readonly question: string; readonly actions: readonly Offered[] };
  /** `expected` is the item's text as it was shown; the line must still hold it. */
  plan(text: string, line: number, expected: string | undefined): Edit | Refusal;
  /** What the status bar says when it is done. */
  tell(action: ActionFact): string;
}

/** An action among others: whose it is, how it reads, and which of its days matters here. */
export interface Offered {
  readonly person: Person;
  readonly action: Line;
  readonly label: string;
  readonly day: string | undefined;
}

/** Registers a command on one action. From a list it edits only the one that was shown, and tells. */
export function registerActionCommand<Takes extends v.GenericSchema<unknown, Line>>(
  contract: Contract<string, Takes, Line, object>,
  notes: OpenNotes,
  { offer, plan, tell }: ActionCommand,
): vscode.Disposable {
  return registerCommand<Takes, Line, object>(contract, {
    async ask(given, ask) {
      if (given.uri !== undefined && given.line !== undefined) return { uri: given.uri, line: given.line };
      const today = notes.today();
      const { question, actions } = offer(ask.unwrap(await notes.open()).people(today));
      const rows = actions.map(({ person, action: { uri, line }, label, day }) => ({
        label,
        description: [person.name, day && shortDate(day, today.date)].filter(Boolean).join(' · '),
        value: { uri, line },
      }));
      return pick(ask, question, rows);
    },
    async run({ uri, line }, interactive) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const address = plainAddress(uri);
      if (!notebook.index.locate(address)) return { refused: 'file-outside-notes', file: uri };
      const shown = notebook
        .people(notes.today())
        .flatMap(person => [...person.actions, ...person.setAside])
        .find(action => action.uri === address && action.line === line);
      const written = await notebook.edit(address, text =>
        plan(text, line, interactive ? shown?.raw : undefined),
      );
      if (isRefusal(written)) return written;
      if (interactive && shown) showDone(tell(shown));
      return { uri: written.uri, line: written.line };
    },
  });
}
