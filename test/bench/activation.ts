// Run by VS Code's extension host: measures how long the extension takes to load, and its `activate()` to finish. Timed
// around the two calls that VS Code itself times, because its interprocess communication is not ours to speed up. An
// empty extension in the same window shows how much any extension costs there.
import Module from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { reportLine } from '../support/counts.mjs';

type Load = (request: string, ...rest: unknown[]) => unknown;
interface Main {
  activate(context: vscode.ExtensionContext): unknown;
}

/** Milliseconds. */
export interface Activation {
  readonly load: number;
  readonly activate: number;
  /** Both times of the empty extension together. */
  readonly empty: number;
  /** From the end of activation until a first command returns, which loads the rest of the product. */
  readonly firstCommand: number;
}

export async function run(): Promise<void> {
  const product = inactive('teamlead.team-lead');
  const empty = inactive('teamlead-tests.empty');
  // VS Code is still starting; do not measure its own work.
  await pause(2000);
  const own = await activation(product);
  const since = performance.now();
  await vscode.commands.executeCommand('teamLead.recommendStyle', { competence: 'low', commitment: 'high' });
  const firstCommand = performance.now() - since;
  const other = await activation(empty);
  const times: Activation = { ...own, empty: other.load + other.activate, firstCommand };
  console.log(reportLine(JSON.stringify(times)));
}

function inactive(id: string): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive) throw new Error(`${id} is missing, or already active.`);
  return extension;
}

async function activation(extension: vscode.Extension<unknown>) {
  const times = { load: 0, activate: 0 };
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = (request, ...rest) => {
    if (!request.startsWith(extension.extensionPath)) return load(request, ...rest);
    const since = performance.now();
    const main = load(request, ...rest) as Main;
    times.load = performance.now() - since;
    return { ...main, activate: timed(main, times) };
  };
  try {
    await extension.activate();
  } finally {
    loader._load = load;
  }
  return times;
}

function timed(main: Main, times: { activate: number }): Main['activate'] {
  return async context => {
    const since = performance.now();
    const api = await main.activate(context);
    times.activate = performance.now() - since;
    return api;
  };
}
