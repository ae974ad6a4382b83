import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, eventually, read, remove, run, write } from './workspaceNotes';

describe('renaming a person', () => {
  it('changes only the name', async () => {
    await write(
      'people/rename-me/profile.md',
      '---\r\n# mine\r\nname: "Old" # why\r\nrole: x\r\n---\r\nText\r\n',
    );
    await eventually(async () => {
      await assert.doesNotReject(
        Promise.resolve(run('teamLead.renamePerson', { person: 'rename-me', name: 'Nova: Né' })),
      );
    });
    assert.match(
      await read('people/rename-me/profile.md'),
      /^---\r\n# mine\r\nname: "Nova: Né" # why\r\nrole: x\r\n---\r\nText\r\n$/,
    );
    await remove('people/rename-me');
  });

  it('through the folder updates the links to it', async () => {
    for (const left of ['old-id', 'new-id', 'pal']) await remove(`people/${left}`).catch(() => {});
    await write('people/old-id/2026-01-02.md', '---\nperson: old-id\n---\n- [ ] Send it @old-id\n');
    await write('people/pal/2026-01-03.md', 'See [this](../old-id/2026-01-02.md).\n');
    await eventually(async () => {
      for (const person of ['old-id', 'pal'])
        await assert.doesNotReject(
          Promise.resolve(run('teamLead.logOneOnOne', { person, date: '2026-01-04' })),
        );
    });
    // Saved by VS Code, what is no UTF-8 would be other bytes.
    const foreign = new Uint8Array([...new TextEncoder().encode('[this](../old-id/x.md) caf'), 0xe9, 0x0a]);
    const foreignNote = vscode.Uri.parse(address('people/pal/2026-01-05.md'));
    await vscode.workspace.fs.writeFile(foreignNote, foreign);
    const change = new vscode.WorkspaceEdit();
    change.renameFile(vscode.Uri.parse(address('people/old-id')), vscode.Uri.parse(address('people/new-id')));
    assert.equal(await vscode.workspace.applyEdit(change), true);
    await eventually(async () => {
      // A document that moves with its folder takes a moment to appear, unsaved.
      await vscode.workspace.saveAll();
      assert.equal(
        await read('people/new-id/2026-01-02.md'),
        '---\nperson: new-id\n---\n- [ ] Send it @new-id\n',
      );
      assert.equal(await read('people/pal/2026-01-03.md'), 'See [this](../new-id/2026-01-02.md).\n');
    });
    assert.deepEqual([...(await vscode.workspace.fs.readFile(foreignNote))], [...foreign]);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('people/new-id');
    await remove('people/pal');
  });
});
