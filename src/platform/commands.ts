import type * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../core/refusal';
import {
  type CommandId,
  type CommandResult,
  type Contract,
  checkArguments,
  type Known,
  type UiCommand,
  type Unsaved,
} from '../protocol/contract';
import { addressProblem } from './addressProblem';
import { type Ask, asking } from './ask';
import { allowPlace, refusalMessage, showFault, showRefusal } from './refusals';
import { say } from './say';
import { unsavedWrites } from './unsavedWrites';

/**
 * The arguments a view already knows; the command asks for the rest. Tree items extend it, so that one set of arguments
 * serves every command in their menu.
 */
export class Preset<Id extends CommandId = CommandId> {
  constructor(readonly given: { [Each in CommandId]: Known<Each> }[Id]) {}
}

/** The arguments known from a person's row. */
export class PersonPreset extends Preset {
  constructor(readonly id: string) {
    super({ person: id });
  }
}

type Handler = (...given: readonly unknown[]) => unknown;

/** Handlers of the manifest's commands. `activate` registers the ids with VS Code, and loads this on first use. */
const handlers = new Map<string, Handler>();

function handle(id: string, run: Handler): vscode.Disposable {
  handlers.set(id, run);
  return { dispose: () => handlers.delete(id) };
}

/** Runs a command of the manifest with the arguments VS Code passed. */
export function runHandler(id: string, given: readonly unknown[]): unknown {
  const run = handlers.get(id);
  if (!run) throw new Error(`${id} is not there.`);
  return run(...given);
}

/** A command: asks for missing arguments, runs, and reports. */
export interface Command<Takes, Returns, Knows> {
  /** The fields that are usually prompted for when missing; sets the number of steps shown. */
  readonly asks?: readonly (keyof Takes & string)[];
  /**
   * Prompts for the arguments that `given` lacks; `undefined` if the user leaves. Not called if arguments were passed.
   * Must only read and ask, because it runs again on each Back. Omit it if there is nothing to ask.
   */
  ask?(
    given: Partial<Takes> & Partial<Knows>,
    ask: Ask,
  ): Promise<(Takes & Partial<Knows>) | Refusal | undefined>;
  /** The only kind of tree item the command acts on, because a keybinding applies to whatever row has the focus. */
  readonly on?: typeof PersonPreset;
  /**
   * Runs the command. If `interactive`, it may also show the outcome or ask again, and returns `undefined` if the user
   * leaves.
   */
  run(given: Takes & Partial<Knows>, interactive: boolean): Promise<Returns | Refusal | undefined>;
  /** The status bar message after an interactive run. */
  doneMessage?(done: Returns, given: Takes): string | undefined;
}

/**
 * Registers a command of the stable API. Called with a plain object, it validates the object and never prompts: an
 * invalid field or a refusal rejects with a message. Called from the palette, a menu or a view, it prompts and shows
 * refusals.
 */
export function registerCommand<Takes extends v.GenericSchema, Returns, Knows>(
  contract: Contract<CommandId, Takes, Returns, Knows>,
  command: Command<v.InferOutput<Takes>, Returns, Knows>,
): vscode.Disposable {
  const { id } = contract;
  return handle(id, async (sent?: unknown) => {
    if (comesFromUser(sent)) {
      if (command.on && sent instanceof Preset && !(sent instanceof command.on)) return undefined;
      const title = promptTitle(contract);
      return interactively(title, command, sent instanceof Preset ? sent.given : {});
    }
    const checked = checkArguments(contract, sent);
    const wrong = 'wrong' in checked ? checked.wrong : addressProblem(checked.ok as object);
    if ('wrong' in checked || wrong) throw new Error(`${id}: ${wrong}. Nothing was changed.`);
    const before = unsavedWrites.count;
    const result = await command.run(checked.ok as typeof checked.ok & Partial<Knows>, false);
    if (isRefusal(result)) throw new Error(`${id}: ${refusalMessage(result)}`);
    return markUnsaved(result, before);
  });
}

/** The title of a command's prompts: the command's own, without the ellipsis that announces prompts. */
export function promptTitle({ title }: Pick<UiCommand, 'title'>): string {
  return say(title).replace(/…$/, '');
}

/** Registers a command that takes whatever arguments VS Code passes at its call site. */
export function registerUiCommand(
  { id }: UiCommand,
  run: (...given: readonly unknown[]) => unknown,
): vscode.Disposable {
  return handle(id, run);
}

/** Runs a command of the stable API, prompting for the arguments that `given` lacks. */
export function runCommand<Id extends CommandId>(
  id: Id,
  given: Known<Id>,
): Thenable<CommandResult<Id> | undefined> {
  return vscode.commands.executeCommand(id, new Preset<Id>(given));
}

/** The same, for VS Code to run when somebody asks for it. */
export function presetCommand<Id extends CommandId>(
  title: string,
  command: Id,
  given: Known<Id>,
): vscode.Command {
  return { title, command, arguments: [new Preset<Id>(given)] };
}

async function interactively<Takes, Returns, Knows>(
  title: string,
  command: Command<Takes, Returns, Knows>,
  preset: object,
) {
  const given = preset as Partial<Takes> & Partial<Knows>;
  try {
    const asked = await asking<Takes & Partial<Knows>>(title, async ask => {
      ask.expect(command.asks?.filter(field => given[field] === undefined).length ?? 0);
      return command.ask ? command.ask(given, ask) : (preset as Takes & Partial<Knows>);
    });
    if (asked === undefined) return undefined;
    for (;;) {
      unsavedWrites.begin();
      const before = unsavedWrites.count;
      const result = isRefusal(asked) ? asked : await command.run(asked, true);
      if (!isRefusal(result)) {
        if (result !== undefined && !isRefusal(asked)) showDone(command.doneMessage?.(result, asked));
        return markUnsaved(result, before);
      }
      if (result.refused !== 'link-leads-out') return void (await showRefusal(result));
      if (!(await allowPlace(result.place))) return undefined;
    }
  } catch (fault) {
    await showFault(fault);
  }
  return undefined;
}

/** Confirms in the status bar for a while, unless the user was just warned that the change is not saved. */
export function showDone(words: string | undefined, milliseconds = 5000): void {
  if (words && !unsavedWrites.takeWarned()) vscode.window.setStatusBarMessage(words, milliseconds);
}

/** Marks the result if anything written since `before` is in an editor but not yet saved. */
function markUnsaved<Returns>(result: Returns, before: number): Returns & Unsaved {
  return unsavedWrites.count === before || typeof result !== 'object' || result === null
    ? (result as Returns & Unsaved)
    : { ...result, unsaved: true };
}

/** Menus pass their own objects (URIs, tree items); a caller passes a plain object, or something invalid. */
function comesFromUser(sent: unknown): boolean {
  if (sent === undefined) return true;
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return false;
  return Object.getPrototypeOf(sent) !== Object.prototype && Object.getPrototypeOf(sent) !== null;
}
