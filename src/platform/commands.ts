import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../core/refusal';
import { type CommandArguments, type CommandId, checkArguments } from '../protocol/arguments';
import type { CommandResults } from '../protocol/results';
import { foreignAddress } from './foreignAddress';
import { allowPlace, refusalMessage, showFault, showRefusal } from './refusals';

/** What a view already knows of a command's arguments; the command asks for the rest. Tree elements extend it. */
export class Preset {
  constructor(readonly given: Readonly<Record<string, unknown>>) {}
}

/** One command: ask for what is missing, then do. */
export interface Command<Id extends CommandId> {
  /** Prompts for what `given` does not hold; `undefined` when the user leaves. Not called when arguments were sent. */
  ask(given: Partial<CommandArguments<Id>>): Promise<CommandArguments<Id> | Refusal | undefined>;
  /** Does it; with `interactive` it may also show the outcome, or ask once more: `undefined` when the user leaves. */
  run(given: CommandArguments<Id>, interactive: boolean): Promise<CommandResults[Id] | Refusal | undefined>;
}

/**
 * Registers a command of the stable surface. Called with one plain object it checks it and never prompts: a wrong field
 * or a refusal rejects with a message. Called from the palette, a menu or a view it prompts, and shows refusals.
 */
export function registerCommand<Id extends CommandId>(id: Id, command: Command<Id>): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (sent?: unknown) => {
    if (comesFromUser(sent)) return interactively(command, sent instanceof Preset ? sent.given : {});
    const checked = checkArguments(id, sent);
    const wrong = 'wrong' in checked ? checked.wrong : foreignAddress(checked.ok);
    if ('wrong' in checked || wrong) throw new Error(`${id}: ${wrong}. Nothing was changed.`);
    const result = await command.run(checked.ok, false);
    if (isRefusal(result)) throw new Error(`${id}: ${refusalMessage(result)}`);
    return result;
  });
}

/** Runs a command of the stable surface with prompts for what `given` leaves open. */
export function runCommand<Id extends CommandId>(
  id: Id,
  given: Partial<CommandArguments<Id>>,
): Thenable<CommandResults[Id] | undefined> {
  return vscode.commands.executeCommand(id, new Preset(given));
}

async function interactively<Id extends CommandId>(command: Command<Id>, given: object) {
  try {
    const asked = await command.ask(given as Partial<CommandArguments<Id>>);
    if (asked === undefined) return undefined;
    for (;;) {
      const result = isRefusal(asked) ? asked : await command.run(asked, true);
      if (!isRefusal(result)) return result;
      if (result.refused !== 'link-leads-out') return void (await showRefusal(result));
      if (!(await allowPlace(result))) return undefined;
    }
  } catch (fault) {
    await showFault(fault);
  }
  return undefined;
}

/** Menus send their own objects (URIs, tree elements); a caller sends a plain object, or something that is wrong. */
function comesFromUser(sent: unknown): boolean {
  if (sent === undefined) return true;
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return false;
  return Object.getPrototypeOf(sent) !== Object.prototype && Object.getPrototypeOf(sent) !== null;
}
