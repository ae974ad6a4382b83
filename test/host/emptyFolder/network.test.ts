import assert from 'node:assert/strict';
import { ChildProcess, spawn } from 'node:child_process';
import { Socket as Datagrams } from 'node:dgram';
import dns from 'node:dns';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import * as path from 'node:path';
import { runInThisContext } from 'node:vm';
import * as vscode from 'vscode';
import { documentedCommands, hostileCalls } from '../../support/documentedCalls';

const extension =
  vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is missing.');
const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.');

/** Connections attempted since this file was loaded, which is before Team Lead is. */
const tried: string[] = [];
const started: string[] = [];
const wasActive = extension.isActive;
const unwatch = [
  watch(Socket.prototype, 'connect', given => {
    const [options] = (Array.isArray(given[0]) ? given[0] : given) as [unknown];
    const isPipe = typeof options === 'object' && options !== null && 'path' in options && options.path;
    if (!isPipe && typeof options !== 'string') tried.push(`connect ${JSON.stringify(options)}`);
  }),
  watch(dns, 'lookup', ([host]) => tried.push(`look up ${host}`)),
  watch(dns.promises, 'lookup', ([host]) => tried.push(`look up ${host}`)),
  watch(Datagrams.prototype, 'send', () => tried.push('send a datagram')),
  watch(globalThis, 'fetch', ([address]) => tried.push(`fetch ${address}`)),
  watch(ChildProcess.prototype as ChildProcess & { spawn(options: object): number }, 'spawn', ([options]) => {
    if (isOurs(new Error().stack ?? '')) started.push(String(Object(options).file));
  }),
];

/**
 * Whether Team Lead's code made the call: its frame is the first below Node's own. Further down, it may have called
 * another extension, such as the one for git, which runs its own programs.
 */
function isOurs(stack: string): boolean {
  const places = stack
    .split('\n')
    .filter(line => /^\s+at /.test(line) && !/\bnode:|network\.test/.test(line));
  return /[\\/]dist[\\/](?:host[\\/]|extension\.js)/.test(places[0]?.split(extension.extensionPath)[1] ?? '');
}

/** Records each call of a method, and passes it through. */
function watch<Owner extends object>(
  owner: Owner,
  name: keyof Owner,
  note: (given: readonly unknown[]) => void,
): () => void {
  const before = owner[name] as (...given: unknown[]) => unknown;
  Object.assign(owner, {
    [name](this: unknown, ...given: unknown[]) {
      note(given);
      return before.apply(this, given);
    },
  });
  return () => Object.assign(owner, { [name]: before });
}

describe('the extension host, from before Team Lead is loaded,', () => {
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  after(async () => {
    for (const end of unwatch) end();
    Object.assign(vscode.window, { showErrorMessage, showWarningMessage, showInformationMessage });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['team-notes'])
      await vscode.workspace.fs
        .delete(vscode.Uri.joinPath(folder, name), { recursive: true })
        .then(undefined, () => {});
  });

  it('opens no connection and starts no program while every documented command runs', async () => {
    assert.equal(wasActive, false);
    const silent = async () => undefined;
    for (const name of ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'])
      Object.assign(vscode.window, { [name]: silent });
    const run = (id: string, given: unknown) =>
      Promise.resolve(vscode.commands.executeCommand<{ uri: string }>(id, given));
    const { uri } = await run('teamLead.addPerson', { name: 'Ada' });
    await run('teamLead.addAction', { person: 'ada', text: 'Pair', owner: 'me' });
    await run('teamLead.recordReading', {
      person: 'ada',
      task: 'Search',
      competence: 'some',
      commitment: 'low',
    });
    const document = vscode.Uri.joinPath(extension.extensionUri, 'media', 'docs', 'commands.md');
    const commands = documentedCommands(readFileSync(document.fsPath, 'utf8'));
    const root = uri.slice(0, uri.indexOf('/people/'));
    const calls = hostileCalls(commands, {
      person: 'ada',
      task: 'Search',
      addresses: [uri, `${root}/people/ada/next.md`, `${root}/exports/x.zip`, 'http://127.0.0.1:9/a.md'],
      each: 2,
      seed: 20261126,
    });
    const done = new Set<string>();
    for (const { id, given } of calls)
      await run(id, given).then(
        () => done.add(id),
        () => {},
      );
    assert.ok(done.size > commands.length / 3, `${done.size} of ${commands.length} got to their end`);
    assert.deepEqual([tried, started], [[], []]);
  });

  it('would be caught doing so', async () => {
    await fetch('http://127.0.0.1:9/').catch(() => {});
    await new Promise<void>(resolve => {
      const socket = new Socket();
      socket.on('error', () => resolve()).connect(9, '127.0.0.1');
    });
    await dns.promises.lookup('localhost').catch(() => {});
    const seen = tried.splice(0).map(words => words.split(' ')[0]);
    for (const word of ['fetch', 'connect', 'look']) assert.ok(seen.includes(word), word);
    const filename = path.join(extension.extensionPath, 'dist', 'host', 'any.js');
    const asOurs = runInThisContext('start => start()', { filename });
    const child: ChildProcess = asOurs(() => spawn(process.execPath, ['--version']));
    await new Promise(resolve => child.on('close', resolve));
    assert.deepEqual(started.splice(0), [process.execPath]);
  });
});
