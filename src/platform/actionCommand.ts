import type * as v from 'valibot';
import * as vscode from 'vscode';
import type { ActionFact } from '../core/actions/actionFact';
import type { OwedAction } from '../core/actions/actionGroups';
import { byDue, openActions } from '../core/actions/openActions';
import type { Edit } from '../core/markdown/textEdit';
import { isOwn } from '../core/notebook/layout';
import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import { dotted } from '../core/text/dotted';
import type { CommandId, Contract } from '../protocol/contract';
import { actionLabel } from './actionWords';
import type { Ask } from './ask';
import { registerCommand, showDone } from './commands';
import { shortDate } from './dates';
import type { OpenNotes } from './notesParts';
import { plainAddress } from './plainAddress';
import { pick } from './prompts';

interface Line {
  readonly uri: string;
  readonly line: number;
}

/** A command that edits one action in place. */
export interface ActionCommand<Takes extends Line> {
  /** The actions to choose from if none was given, and the question to ask. */
  offer(people: readonly Person[]): { readonly question: string; readonly actions: readonly Offered[] };
  /** The fields besides the action that are usually prompted for when missing. */
  readonly asks?: readonly (keyof Takes & string)[];
  /** Prompts for the fields besides the action. `shown` is the action as the notes have it, if it is still there. */
  ask(given: Partial<Takes> & Line, ask: Ask, shown: OwedAction | undefined): Promise<Takes>;
  /**
   * `expected` is the item's text as it was shown; the edit is refused unless the line still has it. `person` is the id
   * of the person whose folder holds the note.
   */
  plan(text: string, given: Takes, expected: string | undefined, person: string): Edit | Refusal;
  /** The status bar message when it is done. */
  doneMessage(action: ActionFact, given: Takes): string;
}

/** A row in a list of actions: whose it is, its label, and the date to show. */
export interface Offered {
  readonly person: Person;
  readonly action: Line;
  readonly label: string;
  readonly day: string | undefined;
}

/** Offers the open actions, earliest due date first. */
export function offerOpen(
  people: readonly Person[],
  question: string,
): { readonly question: string; readonly actions: readonly Offered[] } {
  const actions = people
    .flatMap(person => openActions(person).map(action => ({ person, action })))
    .sort((one, other) => byDue(one.action, other.action))
    .map(({ person, action }) => ({ person, action, label: actionLabel(action), day: action.due }));
  return { question: actions.length > 0 ? question : vscode.l10n.t('No action is open.'), actions };
}

/**
 * Registers a command on one action. When it prompts, it edits only the action that was shown, and confirms in the
 * status bar.
 */
export function registerActionCommand<Takes extends v.GenericSchema<unknown, Line>>(
  contract: Contract<CommandId, Takes, Line, object>,
  notes: OpenNotes,
  { offer, asks, ask: askMore, plan, doneMessage }: ActionCommand<v.InferOutput<Takes>>,
): vscode.Disposable {
  type Given = v.InferOutput<Takes>;
  const shownAt = (people: readonly Person[], uri: string, line: number): OwedAction | undefined => {
    for (const person of people) {
      const action = [...person.actions, ...person.setAside].find(
        each => each.uri === uri && each.line === line,
      );
      if (action) return { person, action };
    }
    return undefined;
  };
  return registerCommand<Takes, Line, object>(contract, {
    ...(asks && { asks }),
    async ask(given, ask) {
      const people = ask.unwrap(await notes.open()).peopleAndLead(notes.today());
      const line = given.uri === undefined || given.line === undefined ? await askLine(ask, people) : given;
      const found = { ...given, ...line } as Partial<Given> & Line;
      return askMore(found, ask, shownAt(people, found.uri, found.line));
    },
    async run(given, interactive) {
      const { uri, line } = given;
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      const address = plainAddress(uri);
      const place = notebook.index.locate(address);
      if (!place) return { refused: 'file-outside-notes', file: uri };
      const shown = shownAt(notebook.peopleAndLead(notes.today()), address, line)?.action;
      const written = await notebook.edit(address, text =>
        plan(text, given, interactive ? shown?.raw : undefined, place.person),
      );
      if (isRefusal(written)) return written;
      if (interactive && shown) showDone(doneMessage(shown, given));
      return { uri: written.uri, line: written.line };
    },
  });

  function askLine(ask: Ask, people: readonly Person[]): Promise<Line> {
    ask.expect(1);
    const today = notes.today();
    const { question, actions } = offer(people);
    const rows = actions.map(({ person, action: { uri, line }, label, day }) => ({
      label,
      description: dotted(isOwn(person) ? '' : person.name, day && shortDate(day, today.date)),
      value: { uri, line },
    }));
    return pick(ask, question, rows);
  }
}
