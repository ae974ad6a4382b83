import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, notesFolder, run } from '../notes/workspaceNotes';

const workspace = vscode.Uri.joinPath(notesFolder, '..');
const agents = async () => (await run('teamLead.checkPrivacy', {})).agents;
const setting = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);

describe('AI agents and the notes', () => {
  const { showInformationMessage } = vscode.window;
  afterEach(() => Object.assign(vscode.window, { showInformationMessage }));

  /** Runs the check as from the palette, picks the first row of its list, and answers the message about agents. */
  async function checkAndAnswer(answer: (choices: readonly string[]) => string | undefined) {
    const told: { message: string; detail: string; choices: readonly string[] }[] = [];
    const answering = async (message: string, options: vscode.MessageOptions, ...choices: string[]) => {
      told.push({ message, detail: options?.detail ?? '', choices });
      return answer(choices);
    };
    Object.assign(vscode.window, { showInformationMessage: answering });
    let done: unknown;
    const checking = Promise.resolve(vscode.commands.executeCommand('teamLead.checkPrivacy')).then(result => {
      done = result ?? 'left';
    });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok(done !== undefined || told.length > 0, 'the list is open');
    });
    await checking;
    return { told, done };
  }

  it('may meet in the workspace, which the check says plainly and the lead decides on', async () => {
    assert.deepEqual(await agents(), {
      place: 'workspace',
      reach: 'may-read',
      exclusions: [],
      accepted: false,
    });
    const left = await checkAndAnswer(() => undefined);
    assert.equal(left.done, 'left');
    const [told] = left.told;
    assert.match(told?.message ?? '', /^An AI agent in this editor may be able to read your notes/);
    assert.match(told?.detail ?? '', /What helps: move .*\n\nWhat does not help: ignore files/);
    assert.deepEqual(told?.choices, ['Move the Notes…', 'Accept']);
    assert.equal((await agents()).accepted, false, 'closing the message accepts nothing');
  });

  it('are kept apart by settings and files, which the check names', async () => {
    const file = vscode.Uri.joinPath(workspace, '.cursorignore');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('/team-notes/\n'));
    await setting('search.exclude', { 'team-notes/**': true });
    try {
      assert.deepEqual((await agents()).exclusions, ['search.exclude', '.cursorignore']);
      assert.equal((await agents()).reach, 'may-read', 'which stops nobody');
    } finally {
      await setting('search.exclude', undefined);
      await vscode.workspace.fs.delete(file);
    }
  });

  it('are accepted for the notes in one place only', async () => {
    const { done } = await checkAndAnswer(choices => choices.find(choice => choice === 'Accept'));
    assert.equal((done as { agents: { accepted: boolean } }).agents.accepted, true);
    assert.equal((await agents()).accepted, true);
    const settings = await vscode.workspace
      .openTextDocument(vscode.Uri.joinPath(workspace, '.vscode', 'settings.json'))
      .then(
        document => document.getText(),
        () => '',
      );
    assert.doesNotMatch(settings, /accept|agent/i, 'what the lead accepts is in no file that others see');
    await setting('teamLead.folder', 'other-notes');
    try {
      await eventually(async () => assert.equal((await agents()).accepted, false));
      const elsewhere = vscode.Uri.joinPath(workspace, '..', 'elsewhere-notes').fsPath;
      await setting('teamLead.folder', elsewhere);
      await eventually(async () => assert.equal((await agents()).place, 'outside'));
      assert.equal((await agents()).reach, 'not-ruled-out');
    } finally {
      await setting('teamLead.folder', undefined);
    }
    await eventually(async () => assert.equal((await agents()).accepted, true));
  });

  it('are accepted without a prompt, too', async () => {
    const { agents: found } = await run('teamLead.checkPrivacy', { act: 'accept' });
    assert.deepEqual([found.place, found.accepted], ['workspace', true]);
    await assert.rejects(
      Promise.resolve(
        vscode.commands.executeCommand('teamLead.checkPrivacy', { act: 'accept', to: 'file:///x' }),
      ),
      /"to" goes with "act": "move"/,
    );
  });
});
