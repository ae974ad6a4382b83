import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import { documentedCommands, hostileCalls } from '../../support/documentedCalls';
import { rawFault } from '../../support/rawFault';
import {
  address,
  eventually,
  filesUnder,
  leaveEditors,
  notesFolder,
  read,
  run,
  write,
} from '../notes/workspaceNotes';
import { runExamples } from '../runExamples';

const extension =
  vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead') ??
  assert.fail('The extension is not there.');
const folders = vscode.workspace.workspaceFolders ?? [];

describe('in a virtual workspace', function () {
  this.timeout(120_000);
  let api: TeamLeadApi;
  before(async () => {
    api = await extension.activate();
  });

  it('there is no disk', () => {
    assert.deepEqual(
      folders.map(({ uri }) => uri.toString()),
      ['memory:/team', 'kept:/team'],
    );
  });

  it('the notes are read', async () => {
    const { people, actions } = await api.index();
    assert.deepEqual(
      people.map(({ id, lastOneOnOne }) => [id, lastOneOnOne]),
      [['ada', '2026-11-20']],
    );
    assert.deepEqual(
      actions.map(({ text, uri }) => [text, uri]),
      [['Read the notes', address('people/ada/2026-11-20.md')]],
    );
  });

  it('every documented command does the same as on a disk', async () => {
    assert.ok((await runExamples()).size > 70);
    // There is no trash.
    assert.match(await read('people/exa-mple/profile.md'), /^name: Exa Mple Jr\.$/m);
  });

  it('a file with unsaved text is edited in its editor, where undo works', async () => {
    await write('people/ada/next.md', '# Next\n\n## Actions\n\n');
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(address('people/ada/next.md')));
    await editor.edit(edit => edit.insert(new vscode.Position(0, 6), ' unsaved'));
    const { line } = await run('teamLead.addAction', { person: 'ada', text: 'Pair', owner: 'me' });
    assert.equal(editor.document.lineAt(line).text, '- [ ] Pair @me');
    assert.doesNotMatch(await read('people/ada/next.md'), /Pair|unsaved/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '# Next unsaved\n\n## Actions\n\n');
    await leaveEditors();
  });

  it('an open file that has no unsaved text is saved', async () => {
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(address('people/ada/next.md')));
    await run('teamLead.addAction', { person: 'ada', text: 'Pair', owner: 'me' });
    assert.ok(!editor.document.isDirty);
    assert.match(await read('people/ada/next.md'), /\n- \[ \] Pair @me\n/);
    await leaveEditors();
  });

  it('a message names a file by its path in the workspace', async () => {
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(address('people/ada/next.md')));
    await editor.edit(edit => edit.insert(new vscode.Position(0, 6), ' unsaved'));
    await assert.rejects(
      run('teamLead.deletePerson', { person: 'ada', confirm: 'Ada' }),
      /: memory\/team-notes\/people\/ada\/next\.md has unsaved changes/,
    );
    await leaveEditors();
  });

  it('changes by others are picked up', async () => {
    await write('people/grace/profile.md', '---\nformat: 1\nname: Grace\n---\n');
    await eventually(async () => assert.ok((await api.index()).people.some(({ id }) => id === 'grace')));
    await vscode.workspace.fs.delete(vscode.Uri.parse(address('people/grace')), { recursive: true });
    await eventually(async () => assert.ok(!(await api.index()).people.some(({ id }) => id === 'grace')));
  });

  it('the privacy check leaves git out, and moves nothing', async () => {
    const { state, uri } = await run('teamLead.checkPrivacy', {});
    assert.deepEqual([state, uri], ['no-git', notesFolder.toString()]);
  });

  describe('whose other folder is read-only', () => {
    const kept = vscode.Uri.joinPath(folders[1]?.uri ?? notesFolder, 'team-notes');
    before(async () => {
      const chosen = vscode.commands.executeCommand('teamLead.chooseFolder');
      let ended = false;
      void chosen.then(() => {
        ended = true;
      });
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await new Promise(resolve => setTimeout(resolve, 20));
        assert.ok(ended);
      });
      await eventually(async () => {
        const { notes } = await api.index();
        assert.ok(
          notes.length > 0 && notes.every(({ uri }) => uri.startsWith('kept:')),
          JSON.stringify(notes),
        );
      });
    });

    it('the notes are read there', async () => {
      const { actions } = await api.index();
      assert.deepEqual(
        actions.map(({ text }) => text),
        ['Read the notes'],
      );
    });

    for (const [id, given] of [
      ['teamLead.addPerson', { name: 'Eve' }],
      ['teamLead.capture', { person: 'ada', text: 'x' }],
      ['teamLead.addAction', { person: 'ada', text: 'x' }],
      ['teamLead.recordReading', { person: 'ada', task: 'x', competence: 'low', commitment: 'low' }],
      ['teamLead.logOneOnOne', { person: 'ada', date: '2026-11-27' }],
      ['teamLead.setCadence', { person: 'ada', cadence: 'P2W' }],
    ] as const)
      it(`${id} says so, and changes nothing`, async () => {
        const before = await filesUnder(kept);
        await assert.rejects(
          Promise.resolve(vscode.commands.executeCommand(id, given)),
          /cannot be written\. Nothing was changed/,
        );
        assert.deepEqual(await filesUnder(kept), before);
      });

    it('no command fails with an error text of the system', async () => {
      const document = vscode.Uri.joinPath(extension.extensionUri, 'media', 'docs', 'commands.md');
      const calls = hostileCalls(documentedCommands(readFileSync(document.fsPath, 'utf8')), {
        person: 'ada',
        task: 'Search',
        addresses: ['people/ada/2026-11-20.md', 'people/ada/tasks.md'].map(name => `${kept}/${name}`),
        each: 2,
        seed: 20261126,
      });
      for (const { id, given } of calls) {
        const said = await Promise.resolve(vscode.commands.executeCommand(id, given)).then(
          () => '',
          fault => String(fault instanceof Error ? fault.message : fault),
        );
        assert.doesNotMatch(said, rawFault, `${id} ${JSON.stringify(given)}`);
      }
    });
  });
});
