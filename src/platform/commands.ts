import type * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../core/refusal';
import {
  type CommandId,
  type CommandResult,
  type Contract,
  checkArguments,
  type Known,
  type OwnCommand,
  type Unsaved,
} from '../protocol/contract';
import { type Ask, asking } from './ask';
import { foreignAddress } from './foreignAddress';
import { allowPlace, refusalMessage, showFault, showRefusal } from './refusals';
import { say } from './say';
import { unsavedWrites } from './unsavedWrites';

/**
 * What a view already knows of a command's arguments; the command asks for the rest. Tree elements extend it: what they
 * know serves every command of their menu.
 */
export class Preset {
  constructor(readonly given: { [Id in CommandId]: Known<Id> }[CommandId]) {}
}

/** What a person's own row knows. */
export class PersonPreset extends Preset {
  constructor(readonly id: string) {
    super({ person: id });
  }
}

type Handler = (...given: readonly unknown[]) => unknown;

/** What the commands of the manifest do; VS Code knows them since the start, which loads nothing else. */
const handlers = new Map<string, Handler>();

function handle(id: string, run: Handler): vscode.Disposable {
  handlers.set(id, run);
  return { dispose: () => handlers.delete(id) };
}

/** Runs a command of the manifest with what VS Code hands over. */
export function runHandler(id: string, given: readonly unknown[]): unknown {
  const run = handlers.get(id);
  if (!run) throw new Error(`${id} is not there.`);
  return run(...given);
}

/** One command: ask for what is missing, do it, and tell. */
export interface Command<Takes, Gives, Knows> {
  /** The fields that are usually asked for where they are not known: how many prompts will come. */
  readonly asks?: readonly (keyof Takes & string)[];
  /**
   * Prompts for what `given` does not hold; `undefined` when the user leaves. Not called when arguments were sent. It only
   * reads and asks: on each Back it runs again.
   */
  ask(
    given: Partial<Takes> & Partial<Knows>,
    ask: Ask,
  ): Promise<(Takes & Partial<Knows>) | Refusal | undefined>;
  /** The only element of a view it acts on: a key reaches whatever row has the focus. */
  readonly on?: typeof PersonPreset;
  /** Does it; with `interactive` it may also show the outcome, or ask once more: `undefined` when the user leaves. */
  run(given: Takes & Partial<Knows>, interactive: boolean): Promise<Gives | Refusal | undefined>;
  /** What the status bar says when the user asked for it and it is done. */
  tell?(done: Gives, given: Takes): string | undefined;
}

/**
 * Registers a command of the stable surface. Called with one plain object it checks it and never prompts: a wrong field
 * or a refusal rejects with a message. Called from the palette, a menu or a view it prompts, and shows refusals.
 */
export function registerCommand<Takes extends v.GenericSchema, Gives, Knows>(
  contract: Contract<string, Takes, Gives, Knows>,
  command: Command<v.InferOutput<Takes>, Gives, Knows>,
): vscode.Disposable {
  const { id } = contract;
  return handle(id, async (sent?: unknown) => {
    if (comesFromUser(sent)) {
      if (command.on && sent instanceof Preset && !(sent instanceof command.on)) return undefined;
      const title = promptTitle(contract);
      return interactively(title, command, sent instanceof Preset ? sent.given : {});
    }
    const checked = checkArguments(contract, sent);
    const wrong = 'wrong' in checked ? checked.wrong : foreignAddress(checked.ok as object);
    if ('wrong' in checked || wrong) throw new Error(`${id}: ${wrong}. Nothing was changed.`);
    const before = unsavedWrites.count;
    const result = await command.run(checked.ok as typeof checked.ok & Partial<Knows>, false);
    if (isRefusal(result)) throw new Error(`${id}: ${refusalMessage(result)}`);
    return sayingUnsaved(result, before);
  });
}

/** What stands above a command's prompts: its title, without the sign that prompts follow. */
export function promptTitle({ title }: Pick<OwnCommand, 'title'>): string {
  return say(title).replace(/…$/, '');
}

/** Registers a command that takes what VS Code hands over where it is called. */
export function registerOwnCommand(
  { id }: OwnCommand,
  run: (...given: readonly unknown[]) => unknown,
): vscode.Disposable {
  return handle(id, run);
}

/** Runs a command of the stable surface with prompts for what `given` leaves open. */
export function runCommand<Id extends CommandId>(
  id: Id,
  given: Known<Id>,
): Thenable<CommandResult<Id> | undefined> {
  return vscode.commands.executeCommand(id, new Preset(given as Preset['given']));
}

async function interactively<Takes, Gives, Knows>(
  title: string,
  command: Command<Takes, Gives, Knows>,
  preset: object,
) {
  const given = preset as Partial<Takes> & Partial<Knows>;
  try {
    const asked = await asking<Takes & Partial<Knows>>(title, ask => {
      ask.expect(command.asks?.filter(field => given[field] === undefined).length ?? 0);
      return command.ask(given, ask);
    });
    if (asked === undefined) return undefined;
    for (;;) {
      unsavedWrites.begin();
      const before = unsavedWrites.count;
      const result = isRefusal(asked) ? asked : await command.run(asked, true);
      if (!isRefusal(result)) {
        if (result !== undefined && !isRefusal(asked)) showDone(command.tell?.(result, asked));
        return sayingUnsaved(result, before);
      }
      if (result.refused !== 'link-leads-out') return void (await showRefusal(result));
      if (!(await allowPlace(result.place))) return undefined;
    }
  } catch (fault) {
    await showFault(fault);
  }
  return undefined;
}

/** Says in the status bar for a while what was done, unless the user was just told that it is not saved. */
export function showDone(words: string | undefined, milliseconds = 5000): void {
  if (words && !unsavedWrites.takeTold()) vscode.window.setStatusBarMessage(words, milliseconds);
}

/** A result says if some of what was written since is in an editor alone. */
function sayingUnsaved<Gives>(result: Gives, before: number): Gives & Unsaved {
  return unsavedWrites.count === before || typeof result !== 'object' || result === null
    ? (result as Gives & Unsaved)
    : { ...result, unsaved: true };
}

/** Menus send their own objects (URIs, tree elements); a caller sends a plain object, or something that is wrong. */
function comesFromUser(sent: unknown): boolean {
  if (sent === undefined) return true;
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return false;
  return Object.getPrototypeOf(sent) !== Object.prototype && Object.getPrototypeOf(sent) !== null;
}
