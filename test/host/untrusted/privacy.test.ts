import assert from 'node:assert/strict';
import { notesFolder, run } from '../notes/workspaceNotes';

describe('the privacy check in an untrusted workspace', () => {
  it('does not ask git', async () => {
    assert.deepEqual(await run('teamLead.checkPrivacy', {}), {
      state: 'not-checked',
      tracked: 0,
      uri: notesFolder.toString(),
      kept: false,
    });
  });
});
