import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('writing to a read-only notes folder', () => {
  it('is refused, saying that nothing was changed', async function () {
    // A folder that even root cannot write to, if the system has one.
    if (process.platform !== 'linux') this.skip();
    await assert.rejects(
      Promise.resolve(vscode.commands.executeCommand('teamLead.addPerson', { name: 'Ada' })),
      /cannot be written\. Nothing was changed/,
    );
  });
});
