// Run by VS Code's extension host: how long the extension takes to load, and its `activate()` to finish. Timed around
// the two calls that VS Code itself times; its communication between processes is not ours to speed up.
import Module from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { reportLine } from '../support/counts.mjs';

type Load = (request: string, ...rest: unknown[]) => unknown;
interface Main {
  activate(context: vscode.ExtensionContext): unknown;
}

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('teamlead.team-lead');
  if (!extension || extension.isActive) throw new Error('The extension is missing, or already active.');
  // VS Code is still starting; do not measure its own work.
  await pause(2000);
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
  console.log(reportLine(JSON.stringify(times)));
}

function timed(main: Main, times: { activate: number }): Main['activate'] {
  return async context => {
    const since = performance.now();
    const api = await main.activate(context);
    times.activate = performance.now() - since;
    return api;
  };
}
