import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extension = vscode.extensions.getExtension('teamlead.team-lead');

describe('the extension without a folder', () => {
  it('stays inactive until needed, then a command works without a workspace', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    assert.equal(extension?.isActive, false);
    const result = await vscode.commands.executeCommand<{ style: string }>('teamLead.recommendStyle', {
      competence: 'low',
      commitment: 'high',
    });
    assert.equal(result.style, 'S1');
    assert.equal(extension.isActive, true);
  });
});
