import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { address, eventually, filesUnder, notesFolder, remove, write } from './workspaceNotes';

const workspace = vscode.Uri.joinPath(notesFolder, '..');
const call = (command: string, given: unknown) =>
  Promise.resolve(vscode.commands.executeCommand(command, given));

const lineCommands = {
  'teamLead.completeAction': { line: 0 },
  'teamLead.reopenAction': { line: 0 },
  'teamLead.completeAllActions': {},
  'teamLead.markDelivered': { line: 0 },
} as const;

describe('an address outside the notes', () => {
  const root = notesFolder.toString();
  const person = 'people/dana-okafor';
  const ways = [
    'people/../../outside.md',
    `${person}/../../../outside.md`,
    'people/%2e%2e/%2E%2e/outside.md',
    'people/..%2f..%2Foutside.md',
    'people/x/..%5c..%5c..%5coutside.md',
    'people/x/..\\..\\..\\outside.md',
    'PEOPLE/../../outside.md',
    'people/dana-okafor/..//../../outside.md',
    '../outside.md',
    'people/x/%00/outside.md',
    'outside.md',
  ];
  const outside = path.join(workspace.fsPath, 'outside.md');
  before(() => writeFileSync(outside, '- [ ] keep\n'));
  after(() => rmSync(outside));

  for (const [command, more] of Object.entries(lineCommands)) {
    it(`is refused by ${command}, and changes nothing`, async () => {
      const before = await filesUnder(workspace);
      for (const way of ways) {
        const uri = `${root}/${way}`;
        await assert.rejects(call(command, { uri, ...more }), /is not in the notes folder/, way);
        await assert.rejects(call(command, { uri: uri.replace('file:', 'FILE:'), ...more }), /"uri"/, way);
      }
      assert.deepEqual(await filesUnder(workspace), before);
    });
  }

  it('that is not a file’s is refused before anything is opened', async () => {
    const before = vscode.workspace.textDocuments.length;
    for (const uri of [
      'http://127.0.0.1:9/a.md',
      'https://example.com/people/a.md',
      'untitled:/a.md',
      'command:/x',
      'data:/x,y',
      'vscode-userdata:/User/settings.json',
      'git:/w/a.md',
      'output:/x',
    ]) {
      for (const [command, more] of Object.entries({
        ...lineCommands,
        'teamLead.lintFile': {},
        'teamLead.takeReadingForm': {},
      }))
        await assert.rejects(call(command, { uri, ...more }), /"uri" must be/, `${command} ${uri}`);
      await assert.rejects(call('teamLead.exportCalendar', { uri }), /"uri" must be/, uri);
      for (const command of ['sharePerson', 'exportPerson'])
        await assert.rejects(
          call(`teamLead.${command}`, { person: 'dana-okafor', to: uri }),
          /"to" must be/,
          uri,
        );
    }
    assert.equal(vscode.workspace.textDocuments.length, before);
  });

  it('behind a link is shown, but not written to', async function () {
    if (process.platform === 'win32') this.skip();
    await write(`${person}/2026-02-02.md`, '');
    await remove(`${person}/2026-02-02.md`);
    symlinkSync(outside, path.join(notesFolder.fsPath, ...person.split('/'), '2026-02-02.md'));
    const uri = address(`${person}/2026-02-02.md`);
    for (const [command, more] of Object.entries(lineCommands))
      await assert.rejects(call(command, { uri, ...more }), /leads out of the notes folder/, command);
    await assert.rejects(
      call('teamLead.logOneOnOne', { person: 'dana-okafor', date: '2026-02-02', text: 'x' }),
      /leads out of the notes folder/,
    );
    assert.equal(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(outside))),
      '- [ ] keep\n',
    );
    rmSync(path.join(notesFolder.fsPath, ...person.split('/'), '2026-02-02.md'));
  });

  it('reached through a link takes no export, even if steps in the address hide the link', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = path.join(workspace.fsPath, '..', 'elsewhere');
    const exports = path.join(notesFolder.fsPath, 'linked');
    mkdirSync(elsewhere, { recursive: true });
    symlinkSync(elsewhere, exports);
    const wanted = { person: 'dana-okafor' };
    try {
      for (const [way, message] of [
        ['linked/new', /leads out of the notes folder/],
        ['linked/deep/er/new', /leads out of the notes folder/],
        ['people/../linked/new', /has steps such as/],
        ['%2e%2e/team-notes/linked/new', /has steps such as/],
        ['people/..%2flinked/new', /has steps such as/],
      ] as const) {
        const place = `${root}/${way}`;
        await assert.rejects(call('teamLead.exportPerson', { ...wanted, to: `${place}.zip` }), message, way);
        await assert.rejects(call('teamLead.sharePerson', { ...wanted, to: place }), message, way);
        await assert.rejects(call('teamLead.exportCalendar', { uri: `${place}.ics` }), message, way);
      }
      assert.deepEqual(readdirSync(elsewhere), []);
      const free = vscode.Uri.file(path.join(workspace.fsPath, '..', 'free', 'dana.zip'));
      assert.deepEqual(
        await call('teamLead.exportPerson', { ...wanted, to: free.toString() }).then(Boolean),
        true,
      );
    } finally {
      rmSync(exports);
      rmSync(elsewhere, { recursive: true });
      rmSync(path.join(workspace.fsPath, '..', 'free'), { recursive: true, force: true });
    }
  });

  it('is confirmed once, in a modal dialog that names the real path', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = path.join(workspace.fsPath, '..', 'allowed');
    const note = '2026-02-03.md';
    mkdirSync(elsewhere, { recursive: true });
    writeFileSync(path.join(elsewhere, note), '- [ ] keep\n');
    symlinkSync(elsewhere, path.join(notesFolder.fsPath, 'people', 'linked-person'));
    const uri = address(`people/linked-person/${note}`);
    const tick = () => call('teamLead.completeAction', { uri, line: 0 });
    const { showWarningMessage } = vscode.window;
    const asked: unknown[][] = [];
    let answer: string | undefined;
    const answering = async (...given: unknown[]) => {
      asked.push(given);
      return answer;
    };
    try {
      Object.assign(vscode.window, { showWarningMessage: answering });
      const place = vscode.Uri.file(elsewhere).toString();
      const ask = () => call('teamLead.people.allowPlace', place);
      await eventually(() => assert.rejects(tick(), /leads out of the notes folder/));
      assert.equal(await ask(), false, 'nothing is allowed by closing the question');
      await assert.rejects(tick(), /leads out of the notes folder/);
      answer = 'Write There';
      assert.equal(await ask(), true);
      assert.equal(asked.length, 2);
      for (const [message, options, ...choices] of asked) {
        assert.ok(String(message).includes(elsewhere), String(message));
        assert.equal((options as vscode.MessageOptions).modal, true);
        assert.deepEqual(choices, ['Write There']);
      }
      assert.equal(await ask(), true, 'it is remembered');
      assert.equal(asked.length, 2);
      assert.equal(
        await call('teamLead.people.allowPlace', { path: place }),
        false,
        'and only of an address',
      );
      await tick();
      assert.match(readFileSync(path.join(elsewhere, note), 'utf8'), /^- \[x\] keep/);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
      rmSync(path.join(notesFolder.fsPath, 'people', 'linked-person'));
      rmSync(elsewhere, { recursive: true });
    }
  });
});
