import type * as v from 'valibot';
import type * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import type { Refusal } from '../core/refusal';
import { isRefusal } from '../core/refusal';
import type { Contract } from '../protocol/contract';
import type { Ask } from './ask';
import { type AskPersonOptions, askPerson } from './askPerson';
import { type PersonPreset, registerCommand, showDone } from './commands';
import { type Found, findPerson } from './findPerson';
import type { OpenNotes } from './notesParts';

/** A command about one person, who is found, or asked for, before anything else. */
export interface PersonCommand<Takes extends { readonly person: string }, Gives, Knows> {
  /** The fields that are usually asked for where they are not known, without the person. */
  readonly asks?: readonly (keyof Takes & string)[];
  /** What the list of people is for, where one has to be chosen. */
  readonly who?: AskPersonOptions;
  /** The only element of a view it acts on, where a key leads to it. */
  readonly on?: typeof PersonPreset;
  /** `findPersonNow` where what the command shows must hold what no event told of. */
  readonly find?: typeof findPerson;
  /** Prompts for what `given` does not hold besides the person, whose id it holds. All is known where it is left out. */
  ask?(
    given: Partial<Takes> & Partial<Knows> & { readonly person: string },
    ask: Ask,
    found: Found,
  ): Promise<(Takes & Partial<Knows>) | Refusal | undefined>;
  /** Does it; with `interactive` it may also show the outcome, or ask once more: `undefined` when the user leaves. */
  run(
    found: Found,
    given: Takes & Partial<Knows>,
    interactive: boolean,
  ): Promise<Gives | Refusal | undefined>;
  /** What the status bar says when the user asked for it and it is done. `person` is as the notes had it before. */
  tell?(done: Gives, given: Takes, person: Person): string | undefined;
}

/** Registers a command about one person: finds the person, asks for what is missing, does it, and tells. */
export function registerPersonCommand<
  Takes extends v.GenericSchema<unknown, { readonly person: string }>,
  Gives,
  Knows,
>(
  contract: Contract<string, Takes, Gives, Knows>,
  notes: OpenNotes,
  command: PersonCommand<v.InferOutput<Takes>, Gives, Knows>,
): vscode.Disposable {
  type Arguments = v.InferOutput<Takes>;
  const { find = findPerson } = command;
  return registerCommand<Takes, Gives, Knows>(contract, {
    asks: ['person', ...(command.asks ?? [])],
    ...(command.on && { on: command.on }),
    async ask(given, ask) {
      const reference = given.person ?? (await askPerson(ask, notes, command.who));
      const found = ask.unwrap(await findPerson(notes, reference));
      const known = { ...given, person: found.person.id };
      return command.ask ? command.ask(known, ask, found) : (known as Arguments & Partial<Knows>);
    },
    async run(given, interactive) {
      const found = await find(notes, given.person);
      if (isRefusal(found)) return found;
      const done = await command.run(found, given, interactive);
      if (interactive && done !== undefined && !isRefusal(done))
        showDone(command.tell?.(done, given, found.person));
      return done;
    },
  });
}
