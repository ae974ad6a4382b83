import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import * as vscode from 'vscode';
import { settingKeys } from '../../../src/protocol/settings';
import { documentedCommands, hostileCalls } from '../../support/documentedCalls';
import { hostileText } from '../../support/hostileText';
import { rawFault } from '../../support/rawFault';
import { reportToConsole, wanted } from '../report';
import { address, leaveEditors, notesFolder, run } from './workspaceNotes';

const seed = 20261126;
const { thorough = false } = wanted();
const workspace = path.dirname(notesFolder.fsPath);

/** The contents of all files below a folder, by path. */
function contents(folder: string, found = new Map<string, Buffer>()): Map<string, Buffer> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) contents(file, found);
    else found.set(file, readFileSync(file));
  }
  return found;
}

describe('hostile words in a real window', function () {
  this.timeout(thorough ? 45 * 60_000 : 120_000);
  const sentinel = path.join(workspace, 'outside.md');
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  const shown: string[] = [];
  let atFirst: ReadonlyMap<string, Buffer>;
  let person: string;

  before(async () => {
    writeFileSync(sentinel, '- [ ] keep\n');
    atFirst = contents(workspace);
    const listen = async (...given: unknown[]) => {
      shown.push(given.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join('\n'));
    };
    for (const name of ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'])
      Object.assign(vscode.window, { [name]: listen });
    ({ person } = await run('teamLead.addPerson', { name: 'Host Ile' }));
    await run('teamLead.addAction', { person, text: 'Pair', owner: 'me' });
    await run('teamLead.recordReading', { person, task: 'Search', competence: 'some', commitment: 'low' });
  });

  after(async () => {
    Object.assign(vscode.window, { showErrorMessage, showWarningMessage, showInformationMessage });
    const settings = vscode.workspace.getConfiguration('teamLead');
    for (const key of settingKeys)
      await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
    await leaveEditors();
    for (const [file, bytes] of contents(workspace)) {
      const was = atFirst.get(file);
      if (!was) rmSync(file);
      else if (!was.equals(bytes)) writeFileSync(file, was);
    }
    for (const [file, bytes] of atFirst) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    rmSync(sentinel);
    rmSync(path.join(notesFolder.fsPath, 'people', person), { recursive: true, force: true });
  });

  /** The files outside the notes that have changed. */
  const changedOutside = () => {
    const now = contents(workspace);
    const isOutside = (file: string) =>
      !file.startsWith(notesFolder.fsPath + path.sep) && !file.includes(`${path.sep}.vscode${path.sep}`);
    const changed = [...new Set([...now.keys(), ...atFirst.keys()])].filter(
      file => isOutside(file) && !now.get(file)?.equals(atFirst.get(file) ?? Buffer.from('\0')),
    );
    const beside = readdirSync(path.dirname(workspace)).filter(name => /outside|evil/.test(name));
    return [...changed, ...beside];
  };

  it('as arguments of every documented command change nothing outside the notes, and never show a raw error', async () => {
    const { extensionUri } =
      vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is not there.');
    const document = vscode.Uri.joinPath(extensionUri, 'media', 'docs', 'commands.md');
    const commands = documentedCommands(readFileSync(document.fsPath, 'utf8'));
    const root = notesFolder.toString();
    const calls = hostileCalls(commands, {
      person,
      task: 'Search',
      addresses: [
        ...['inbox.md', 'tasks.md', 'next.md', 'gone.md'].map(name => address(`people/${person}/${name}`)),
        vscode.Uri.file(sentinel).toString(),
        ...[
          '../outside.md',
          '%2e%2e/outside.md',
          '..%5coutside.md',
          'people/../../evil',
          'exports/../../evil.zip',
        ].map(way => `${root}/${way}`),
        ...[
          'http://127.0.0.1:9/a.md',
          'untitled:evil.md',
          'command:evil',
          'data:,x',
          'file://evil/share/x.md',
        ],
      ],
      each: thorough ? 140 : 4,
      seed,
    });
    assert.ok(calls.length >= 150, `${calls.length} calls`);
    let succeeded = 0;
    for (const { id, given } of calls) {
      const what = `${id} ${JSON.stringify(given)}`;
      const seen = shown.length;
      const outcome = await Promise.resolve(vscode.commands.executeCommand(id, given)).then(
        value => {
          succeeded++;
          return JSON.stringify(value) ?? '';
        },
        fault => (fault instanceof Error ? fault.message : `no error: ${String(fault)}`),
      );
      for (const text of [outcome, ...shown.slice(seen)]) assert.doesNotMatch(text, rawFault, what);
      assert.deepEqual(changedOutside(), [], what);
    }
    assert.ok(succeeded > calls.length / 4, `${succeeded} of ${calls.length} got as far as the notes`);
    if (thorough) reportToConsole(`    ${calls.length} calls, ${succeeded} of them done`);
  });

  it('as settings leave the commands working, and never show a raw error', async () => {
    const settings = vscode.workspace.getConfiguration('teamLead');
    const hostile = fc.oneof(
      hostileText,
      fc.constantFrom<unknown>(-1, 1e99, null, true, {}, { __proto__: null, S1: 'x' }, [[]], ['../../..']),
      fc.array(hostileText, { maxLength: 3 }),
    );
    const values = fc.sample(hostile, { numRuns: settingKeys.length, seed });
    for (const [at, key] of settingKeys.entries())
      await settings.update(key, values[at], vscode.ConfigurationTarget.Workspace);
    const seen = shown.length;
    for (const act of [
      () => run('teamLead.capture', { person, text: 'x' }),
      () => run('teamLead.prepareOneOnOne', { person, date: '2026-11-26' }),
      () => run('teamLead.reviewPacket', { person, from: '2026-11-01', to: '2026-11-26' }),
      () => run('teamLead.recommendStyle', { competence: 'some', commitment: 'low' }),
    ]) {
      const said = await act().then(
        () => '',
        fault => String(fault.message),
      );
      assert.doesNotMatch(said, rawFault);
    }
    for (const text of shown.slice(seen)) assert.doesNotMatch(text, rawFault);
    assert.deepEqual(changedOutside(), []);
  });
});
