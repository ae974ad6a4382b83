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
} from '../protocol/contract';
import { foreignAddress } from './foreignAddress';
import { allowPlace, refusalMessage, showFault, showRefusal } from './refusals';

/**
 * What a view already knows of a command's arguments; the command asks for the rest. Tree elements extend it: what they
 * know serves every command of their menu.
 */
export class Preset {
  constructor(readonly given: { [Id in CommandId]: Known<Id> }[CommandId]) {}
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

/** One command: ask for what is missing, then do. */
export interface Command<Takes, Gives, Knows> {
  /** Prompts for what `given` does not hold; `undefined` when the user leaves. Not called when arguments were sent. */
  ask(given: Partial<Takes> & Partial<Knows>): Promise<Takes | Refusal | undefined>;
  /** Does it; with `interactive` it may also show the outcome, or ask once more: `undefined` when the user leaves. */
  run(given: Takes, interactive: boolean): Promise<Gives | Refusal | undefined>;
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
    if (comesFromUser(sent)) return interactively(command, sent instanceof Preset ? sent.given : {});
    const checked = checkArguments(contract, sent);
    const wrong = 'wrong' in checked ? checked.wrong : foreignAddress(checked.ok as object);
    if ('wrong' in checked || wrong) throw new Error(`${id}: ${wrong}. Nothing was changed.`);
    const result = await command.run(checked.ok, false);
    if (isRefusal(result)) throw new Error(`${id}: ${refusalMessage(result)}`);
    return result;
  });
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

async function interactively<Takes, Gives, Knows>(command: Command<Takes, Gives, Knows>, given: object) {
  try {
    const asked = await command.ask(given as Partial<Takes> & Partial<Knows>);
    if (asked === undefined) return undefined;
    for (;;) {
      const result = isRefusal(asked) ? asked : await command.run(asked, true);
      if (!isRefusal(result)) return result;
      if (result.refused !== 'link-leads-out') return void (await showRefusal(result));
      if (!(await allowPlace(result.place))) return undefined;
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
