import type * as v from 'valibot';
import type * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import type { Refusal } from '../core/refusal';
import { isRefusal } from '../core/refusal';
import type { CommandId, Contract } from '../protocol/contract';
import type { Ask } from './ask';
import { type AskPersonOptions, askPerson } from './askPerson';
import { type PersonPreset, registerCommand, showDone } from './commands';
import { type Found, findPerson } from './findPerson';
import { dayOf } from './noteCommand';
import type { OpenNotes } from './notesParts';

/** A command about one person, who is found or asked for first. */
export interface PersonCommand<Takes extends { readonly person: string }, Returns, Knows> {
  /** The fields besides the person that are usually prompted for when missing. */
  readonly asks?: readonly (keyof Takes & string)[];
  /** How to ask for the person, if none was given. */
  readonly who?: AskPersonOptions;
  /** The only kind of tree item the command acts on when run by a keybinding. */
  readonly on?: typeof PersonPreset;
  /** Pass `findPersonNow` if the command must also show changes that the watcher missed. */
  readonly find?: typeof findPerson;
  /** Prompts for the arguments besides the person that `given` lacks. */
  ask(
    given: Partial<Takes> & Partial<Knows> & { readonly person: string },
    ask: Ask,
    found: Found,
  ): Promise<(Takes & Partial<Knows>) | Refusal | undefined>;
  /**
   * Runs the command. If `interactive`, it may also show the outcome or ask again, and returns `undefined` if the user
   * leaves. `day` is the argument's `date`, or today.
   */
  run(
    found: Found & { readonly day: string },
    given: Takes & Partial<Knows>,
    interactive: boolean,
  ): Promise<Returns | Refusal | undefined>;
  /** The status bar message after an interactive run. `person` is the state before it. */
  doneMessage?(done: Returns, given: Takes, person: Person): string | undefined;
}

/** Registers a command about one person: finds the person, asks for missing arguments, runs, and reports. */
export function registerPersonCommand<
  Takes extends v.GenericSchema<unknown, { readonly person: string }>,
  Returns,
  Knows,
>(
  contract: Contract<CommandId, Takes, Returns, Knows>,
  notes: OpenNotes,
  command: PersonCommand<v.InferOutput<Takes>, Returns, Knows>,
): vscode.Disposable {
  const { find = findPerson } = command;
  return registerCommand<Takes, Returns, Knows>(contract, {
    asks: ['person', ...(command.asks ?? [])],
    ...(command.on && { on: command.on }),
    async ask(given, ask) {
      const reference = given.person ?? (await askPerson(ask, notes, command.who));
      const found = ask.unwrap(await findPerson(notes, reference));
      return command.ask({ ...given, person: found.person.id }, ask, found);
    },
    async run(given, interactive) {
      const found = await find(notes, given.person);
      if (isRefusal(found)) return found;
      const done = await command.run({ ...found, day: dayOf(given, notes) }, given, interactive);
      if (interactive && done !== undefined && !isRefusal(done))
        showDone(command.doneMessage?.(done, given, found.person));
      return done;
    },
  });
}
