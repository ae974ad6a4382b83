import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('where notes cannot be written', () => {
  it('says so, and that nothing was changed', async function () {
    // A place that refuses even the machine's administrator, where there is one.
    if (process.platform !== 'linux') this.skip();
    await assert.rejects(
      Promise.resolve(vscode.commands.executeCommand('teamLead.addPerson', { name: 'Ada' })),
      /cannot be written\. Nothing was changed/,
    );
  });
});
