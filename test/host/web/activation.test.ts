import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in the web extension host', () => {
  const extension = vscode.extensions.getExtension('teamlead.team-lead');

  it('runs in a worker, without Node', () => {
    assert.equal(Reflect.get(globalThis, 'process')?.versions?.node, undefined);
    assert.equal(typeof Reflect.get(globalThis, 'importScripts'), 'function');
  });

  it('activates from the web bundle and recommends a style', async () => {
    const result = await vscode.commands.executeCommand<{ style: string }>('teamLead.recommendStyle', {
      competence: 'high',
      commitment: 'high',
    });
    assert.equal(extension?.isActive, true);
    assert.equal(result.style, 'S4');
  });

  it('loads what it needs later from its own folder', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const inbox = vscode.Uri.joinPath(
      folder?.uri ?? assert.fail('No folder is open.'),
      'team-notes/people/dana-okafor/inbox.md',
    );
    const result = await vscode.commands.executeCommand<{ whole: boolean }>('teamLead.lintFile', {
      uri: inbox.toString(),
    });
    assert.equal(result.whole, true);
  });
});
