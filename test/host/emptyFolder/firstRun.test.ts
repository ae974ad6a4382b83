import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extension =
  vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is missing.');
const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.');

describe('the extension in a folder without notes', () => {
  it('does not activate on startup, and writes nothing when its view opens', async () => {
    assert.equal(extension.isActive, false);
    await vscode.commands.executeCommand('teamLead.people.focus');
    for (let wait = 0; wait < 100 && !extension.isActive; wait++) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    assert.equal(extension.isActive, true);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(folder), []);
  });

  it('creates the notes folder with the first person', async () => {
    const added = await vscode.commands.executeCommand<{ uri: string }>('teamLead.addPerson', {
      name: 'Ada',
    });
    const expected = vscode.Uri.joinPath(folder, 'team-notes', 'people', 'ada', 'profile.md');
    assert.equal(added.uri, expected.toString());
    assert.equal((await vscode.workspace.fs.stat(expected)).type, vscode.FileType.File);
  });

  it('follows the setting for the notes folder', async () => {
    const settings = vscode.workspace.getConfiguration('teamLead', folder);
    for (const [value, ...names] of [
      ['other/notes', 'other', 'notes'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the setting supports this variable.
      ['${workspaceFolder}/mine', 'mine'],
      [`${folder.path}/absolute`, 'absolute'],
      ['../beside', '..', 'beside'],
    ] as const) {
      await settings.update('folder', value, vscode.ConfigurationTarget.Workspace);
      const added = await vscode.commands.executeCommand<{ uri: string }>('teamLead.addPerson', {
        name: 'Eve',
      });
      const expected = vscode.Uri.joinPath(folder, ...names, 'people', 'eve', 'profile.md');
      assert.equal(added.uri, expected.toString(), value);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, ...names), { recursive: true });
    }
    await settings.update('folder', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
