import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension with a notes folder', () => {
  const extension =
    vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is missing.');

  it('has a handler for each command in the manifest, and a command for each view', async () => {
    await extension.activate();
    const { commands, views } = extension.packageJSON.contributes as {
      commands: { command: string }[];
      views: Record<string, { id: string }[]>;
    };
    const known = new Set(await vscode.commands.getCommands(true));
    const wanted = [
      ...commands.map(({ command }) => command),
      ...Object.values(views).flatMap(list => list.map(({ id }) => `${id}.focus`)),
    ];
    assert.deepEqual(
      wanted.filter(command => !known.has(command)),
      [],
    );
  });
});
