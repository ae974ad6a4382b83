import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, read, remove, run } from '../notes/workspaceNotes';
import { runExamples } from '../runExamples';

describe('the web extension host', () => {
  after(() => remove('people/exa-mple').then(undefined, () => {}));

  it('runs every documented command like the desktop', async () => {
    assert.ok((await runExamples()).size > 70);
    assert.match(await read('exports/example.ics'), /^BEGIN:VCALENDAR/);
  }).timeout(240_000);

  it('says that a browser has no home folder', async () => {
    const settings = vscode.workspace.getConfiguration('teamLead');
    await settings.update('folder', '~/team-notes', vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(() =>
        assert.rejects(run('teamLead.today', {}), /begins with ~, and a browser has no home folder/),
      );
    } finally {
      await settings.update('folder', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
