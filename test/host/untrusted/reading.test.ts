import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail('No folder is open.');

describe('in an untrusted workspace, Team Lead', () => {
  it('reads and writes the notes', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const api = await vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead')?.activate();
    assert.ok(((await api?.index())?.people.length ?? 0) > 3);
    const written = await vscode.commands.executeCommand<{ uri: string }>('teamLead.capture', {
      person: 'dana-okafor',
      text: 'Kept',
    });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(written.uri)));
    assert.match(text, /topic: Kept\n/);
  });

  it("ignores the workspace's setting for another folder", async () => {
    const settings = vscode.Uri.joinPath(folder, '.vscode', 'settings.json');
    await vscode.workspace.fs.writeFile(
      settings,
      new TextEncoder().encode('{ "teamLead.folder": "elsewhere" }'),
    );
    const added = await vscode.commands.executeCommand<{ uri: string }>('teamLead.addPerson', {
      name: 'Not Elsewhere',
    });
    assert.match(added.uri, /\/team-notes\/people\/not-elsewhere\/profile\.md$/);
  });
});
