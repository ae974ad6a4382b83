import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import { address, eventually, notesFolder, run } from '../notes/workspaceNotes';

const at = (name: string) => path.join(notesFolder.fsPath, ...name.split('/'));
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

describe('with a watcher that reports nothing,', () => {
  let api: TeamLeadApi;
  before(async () => {
    api =
      (await vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead')?.activate()) ?? assert.fail();
    await run('teamLead.addPerson', { name: 'Dana' });
  });
  after(() => rmSync(notesFolder.fsPath, { recursive: true, force: true }));

  it('the watcher really reports nothing, or these tests would prove nothing', async () => {
    const heard: string[] = [];
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(notesFolder, '**'));
    watcher.onDidCreate(uri => heard.push(uri.path));
    put('people/dana/2026-01-05.md', '- [ ] written by others\n');
    await eventually(async () => {
      const { actions } = await api.index();
      assert.ok(actions.some(({ text }) => text === 'written by others'));
    });
    watcher.dispose();
    assert.deepEqual(heard, []);
  });

  it('polling alone picks up files that others add, change, move and delete', async () => {
    // Reads the index without triggering a scan.
    const known = async () => {
      const { matches } = await run('teamLead.find', { query: 'only polled' });
      return matches.map(({ uri, date }) => [uri, date]);
    };
    const note = (date: string) => `---\ntype: 1-1\ndate: ${date}\n---\nonly polled\n`;
    put('people/poll/one.md', note('2026-01-05'));
    await eventually(async () =>
      assert.deepEqual(await known(), [[address('people/poll/one.md'), '2026-01-05']]),
    );
    put('people/poll/one.md', note('2026-01-06'));
    await eventually(async () =>
      assert.deepEqual(await known(), [[address('people/poll/one.md'), '2026-01-06']]),
    );
    renameSync(at('people/poll/one.md'), at('people/poll/two.md'));
    await eventually(async () =>
      assert.deepEqual(await known(), [[address('people/poll/two.md'), '2026-01-06']]),
    );
    rmSync(at('people/poll'), { recursive: true });
    await eventually(async () => assert.deepEqual(await known(), []));
  });

  it('a brief, a packet and a copy include what others wrote just before', async () => {
    put('people/dana/2026-01-06.md', '# 1:1\n\n- [ ] for the brief @me\n');
    const brief = await run('teamLead.prepareOneOnOne', { person: 'dana', date: '2026-01-20' });
    assert.match(brief.markdown, /for the brief/);
    put(
      'people/dana/feedback.md',
      '# Feedback\n\n## 2026-01-10 praise: for the packet\n\nYou wrote the test first.\n',
    );
    const packet = await run('teamLead.reviewPacket', {
      person: 'dana',
      from: '2026-01-01',
      to: '2026-01-31',
    });
    assert.match(packet.markdown, /for the packet/);
    put('people/dana/2026-01-06.md', '# 1:1\n\n- [ ] for one more brief @me\n');
    const again = await run('teamLead.prepareOneOnOne', { person: 'dana', date: '2026-01-20' });
    assert.match(again.markdown, /for one more brief/, 'also what was changed');
    put('people/dana/2026-01-07.md', 'for the copy\n');
    const copy = await run('teamLead.sharePerson', { person: 'dana' });
    const text = await vscode.workspace.fs.readFile(vscode.Uri.parse(`${copy.uri}/2026-01-07.md`));
    assert.match(new TextDecoder().decode(text), /for the copy/);
  });

  it('people that others added are found on request, each as soon as it is there', async () => {
    for (const name of ['Eve', 'Finn', 'Gus']) {
      put(`people/${name.toLowerCase()}/profile.md`, `---\nname: ${name}\n---\n`);
      const { uri } = await run('teamLead.prepareOneOnOne', { person: name, date: '2026-01-20' });
      assert.equal(uri, address(`people/${name.toLowerCase()}/2026-01-20.md`));
    }
  });

  it('a view shows what others wrote as soon as it becomes visible', async () => {
    await vscode.commands.executeCommand('teamLead.people.focus');
    await vscode.commands.executeCommand('workbench.view.explorer');
    put('people/dana/2026-01-08.md', '- [ ] seen in the view\n');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.view.explorer');
      await vscode.commands.executeCommand('teamLead.people.focus');
      const { actions } = await run('teamLead.carriedOver', { person: 'dana', date: '2026-02-01' });
      assert.ok(actions.some(({ text }) => text === 'seen in the view'));
    });
  });

  it('a deleted note leaves the index, even while an editor shows it', async () => {
    put('people/dana/2026-01-09.md', '- [ ] soon gone\n');
    const uri = vscode.Uri.parse(address('people/dana/2026-01-09.md'));
    await vscode.window.showTextDocument(uri);
    const there = async () => (await api.index()).actions.some(({ text }) => text === 'soon gone');
    await eventually(async () => assert.equal(await there(), true));
    rmSync(uri.fsPath);
    await eventually(async () => assert.equal(await there(), false));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('a note opened before the notes know it is checked as what it turns out to be', async () => {
    put('people/dana/monday.md', '---\ntype: 1-1\ndate: 2026-01-12\n---\nYou are lazy.\n');
    const { document } = await vscode.window.showTextDocument(
      vscode.Uri.parse(address('people/dana/monday.md')),
    );
    await eventually(() =>
      assert.deepEqual(
        vscode.languages
          .getDiagnostics(document.uri)
          .map(({ code }) => (typeof code === 'object' ? code.value : code)),
        ['label'],
      ),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
