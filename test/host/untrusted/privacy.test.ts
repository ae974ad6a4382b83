import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { filesUnder, notesFolder, run } from '../notes/workspaceNotes';

describe('the privacy check in an untrusted workspace', () => {
  it('does not query git, but still says where the notes are', async () => {
    assert.deepEqual(await run('teamLead.checkPrivacy', {}), {
      state: 'not-checked',
      tracked: 0,
      uri: notesFolder.toString(),
      kept: false,
      agents: { place: 'workspace', reach: 'may-read', exclusions: [], accepted: false },
    });
  });

  it('moves nothing: no workspace setting could lead to the notes', async () => {
    const before = await filesUnder(notesFolder);
    const to = vscode.Uri.joinPath(notesFolder, '..', '..', 'moved', 'team-notes');
    await assert.rejects(
      run('teamLead.checkPrivacy', { act: 'move', to: to.toString() }),
      /do not trust this workspace.*Nothing was moved/,
    );
    assert.deepEqual(await filesUnder(notesFolder), before);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(to)));
  });
});
