import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { documentedCommands } from '../../support/documentedCalls';
import { rawFault } from '../../support/rawFault';
import { look } from '../look';
import { leaveEditors, notesFolder } from '../notes/workspaceNotes';
import { runExamples } from '../runExamples';

/** These close this window, or open another one. */
const leaveTheWindow = ['teamLead.exploreSample', 'teamLead.removeSample'];

/** VS Code's error for a dialog that would wait for a user. */
const noDialogs = /refused to show dialog in tests/;

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('the installed package', function () {
  this.timeout(240_000);
  const extension =
    vscode.extensions.getExtension('teamlead.team-lead') ?? assert.fail('The extension is not there.');
  const { contributes } = extension.packageJSON;
  const ids: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
  const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');

  it('is what VS Code installed', () => {
    assert.match(extension.extensionPath, /extensions[\\/]teamlead\.team-lead-\d+\.\d+\.\d+$/);
    assert.equal(extension.packageJSON.scripts, undefined);
  });

  it('registers every command of its manifest', async () => {
    await extension.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(ids.length > 80, String(ids.length));
    assert.deepEqual(
      ids.filter(id => !registered.has(id)),
      [],
    );
  });

  it('runs every documented command with an example argument', async () => {
    const called = await runExamples();
    const document = vscode.Uri.joinPath(extension.extensionUri, 'media', 'docs', 'commands.md');
    assert.deepEqual(
      documentedCommands(readFileSync(document.fsPath, 'utf8'))
        .map(({ id }) => id)
        .filter(id => !called.has(id)),
      [],
    );
  });

  it('lets every command be canceled at its prompt', async () => {
    await vscode.window.showTextDocument(
      vscode.Uri.joinPath(notesFolder, 'people', 'dana-okafor', 'inbox.md'),
    );
    for (const id of ids) {
      if (leaveTheWindow.includes(id)) continue;
      let ended = false;
      const outcome = Promise.resolve(vscode.commands.executeCommand(id))
        .then(
          () => '',
          fault => String(fault instanceof Error ? fault.message : fault),
        )
        .finally(() => {
          ended = true;
        });
      for (let turn = 0; !ended; turn++) {
        assert.ok(turn < 600, `${id} does not end`);
        await pause(10);
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        await vscode.commands.executeCommand('notifications.clearAll');
      }
      const said = await outcome;
      if (!noDialogs.test(said)) assert.doesNotMatch(said, rawFault, id);
    }
    await leaveEditors();
  });

  it('shows its views', async () => {
    // The commands above opened other views.
    await vscode.commands.executeCommand('workbench.view.extension.teamLead');
    for (const { id, type, name } of contributes.views.teamLead) {
      await vscode.commands.executeCommand(`${id}.focus`);
      const seen = await look(type === 'webview' ? { page: 'style' } : { tree: name });
      if (seen) assert.ok(seen.text.length > 20, `${id}: ${seen.text}`);
    }
  });

  const panels: readonly (readonly [page: string, command: string])[] = [
    ['today', 'teamLead.today'],
    ['card', 'teamLead.openStyleCard'],
    ['desk', 'teamLead.prepareOneOnOne'],
    ['team', 'teamLead.showTeam'],
    ['balance', 'teamLead.checkBalance'],
    ['insights', 'teamLead.openInsights'],
    ['situation', 'teamLead.openSituation'],
    ['practice', 'teamLead.practice'],
  ];

  it('names every panel here', () => {
    const declared = extension.packageJSON.activationEvents.filter((event: string) =>
      event.startsWith('onWebviewPanel:'),
    );
    assert.equal(panels.length, declared.length, declared.join(', '));
  });

  for (const [page, command] of panels) {
    it(`shows the panel ${page}`, async () => {
      await closeAll();
      let ended = false;
      const done = vscode.commands.executeCommand(command).then(() => {
        ended = true;
      });
      // Some prompt for a person or a task first: accept the first choice.
      for (let turn = 0; !ended; turn++) {
        assert.ok(turn < 600, `${command} does not end`);
        await pause(50);
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      }
      await done;
      const seen = await look({ page });
      if (seen) assert.ok(seen.text.length > 60, seen.text);
    });
  }

  it('has its walkthrough, with a picture for each step', async () => {
    const [walkthrough] = contributes.walkthroughs;
    await closeAll();
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${extension.id}#${walkthrough.id}`,
    );
    const seen = await look({ text: walkthrough.title });
    if (seen)
      for (const { title } of walkthrough.steps)
        assert.ok(seen.text.includes(title), `${title}: ${seen.text}`);
    for (const { media } of walkthrough.steps)
      assert.ok(
        (await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, media.svg))).size > 0,
      );
    await closeAll();
  });

  it('wrote no error to the console', async () => {
    const seen = await look({ tree: 'People' });
    if (seen) assert.deepEqual(seen.errors, []);
  });
});
