import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { address, eventually, filesUnder, notesFolder, run } from '../notes/workspaceNotes';

const repository = vscode.Uri.joinPath(notesFolder, '..');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: repository.fsPath,
    encoding: 'utf8',
  });
const exclude = path.join(repository.fsPath, '.git', 'info', 'exclude');

/** Opens the repository in VS Code; false if git or its extension is missing. */
async function openRepository(): Promise<boolean> {
  try {
    execFileSync('git', ['--version']);
    const extension = vscode.extensions.getExtension('vscode.git');
    const exports = await extension?.activate();
    if (!exports?.enabled) return false;
    git('init', '-q');
    await eventually(async () => assert.ok(await exports.getAPI(1).openRepository(repository)));
    return true;
  } catch {
    return false;
  }
}

describe('notes in a git repository', () => {
  before(async function () {
    if (!(await openRepository())) this.skip();
  });
  after(() => rmSync(path.join(repository.fsPath, '.git'), { recursive: true, force: true }));

  it('are exposed until something ignores them', async () => {
    const { agents: _, ...found } = await run('teamLead.checkPrivacy', {});
    assert.deepEqual(found, {
      state: 'exposed',
      uri: notesFolder.toString(),
      repository: repository.toString(),
      tracked: 0,
      kept: false,
    });
  });

  it('are not checked if GIT_DIR points git to another repository', async () => {
    const other = path.join(repository.fsPath, '..', 'other-repository');
    execFileSync('git', ['init', '-q', other]);
    appendFileSync(path.join(other, '.git', 'info', 'exclude'), '*\n');
    process.env.GIT_DIR = path.join(other, '.git');
    try {
      assert.equal((await run('teamLead.checkPrivacy', {})).state, 'not-checked');
    } finally {
      delete process.env.GIT_DIR;
      rmSync(other, { recursive: true });
    }
    assert.equal((await run('teamLead.checkPrivacy', {})).state, 'exposed');
  });

  // A failed test must not leave its rules to the next one.
  afterEach(() => {
    rmSync(path.join(repository.fsPath, '.gitignore'), { force: true });
    rmSync(path.join(notesFolder.fsPath, 'people', 'dana-okafor', '.git'), { recursive: true, force: true });
  });

  it('are partly ignored if a rule re-includes some, which the check names', async () => {
    const rules = vscode.Uri.joinPath(repository, '.gitignore');
    const text =
      '/team-notes/*\n!/team-notes/exports/\n!/team-notes/people/\n/team-notes/people/*\n!/team-notes/people/dana-okafor/\n';
    await vscode.workspace.fs.writeFile(rules, new TextEncoder().encode(text));
    const found = await run('teamLead.checkPrivacy', {});
    assert.deepEqual(
      [found.state, found.takes],
      ['partly', [address('exports'), address('people/dana-okafor')]],
    );
    await vscode.workspace.fs.delete(rules);
  });

  it('are not all ignored if one folder is a separate repository', async () => {
    const rules = vscode.Uri.joinPath(repository, '.gitignore');
    await vscode.workspace.fs.writeFile(rules, new TextEncoder().encode('/team-notes/\n'));
    const own = path.join(notesFolder.fsPath, 'people', 'dana-okafor');
    execFileSync('git', ['init', '-q'], { cwd: own });
    const found = await run('teamLead.checkPrivacy', {});
    assert.deepEqual([found.state, found.takes], ['partly', [address('people/dana-okafor')]]);
    rmSync(path.join(own, '.git'), { recursive: true });
    assert.equal((await run('teamLead.checkPrivacy', {})).state, 'ignored');
    await vscode.workspace.fs.delete(rules);
  });

  it('are not added to the ignored files through a link', async function () {
    if (process.platform === 'win32') this.skip();
    const victim = path.join(repository.fsPath, 'victim');
    renameSync(exclude, victim);
    symlinkSync(victim, exclude);
    const before = readFileSync(victim, 'utf8');
    await assert.rejects(run('teamLead.checkPrivacy', { act: 'ignore' }), /leads to a file outside/);
    assert.equal(readFileSync(victim, 'utf8'), before);
    rmSync(exclude);
    renameSync(victim, exclude);
  });

  it('are listed and counted once they are tracked', async () => {
    git('add', 'team-notes/people/dana-okafor/inbox.md', 'team-notes/people/dana-okafor/profile.md');
    const found = await run('teamLead.checkPrivacy', {});
    assert.equal(found.tracked, 2);
    assert.equal(found.firstTracked, address('people/dana-okafor/inbox.md'));
    git('rm', '-r', '-q', '--cached', '--', 'team-notes');
    assert.equal((await run('teamLead.checkPrivacy', {})).tracked, 0);
  });

  it('can be kept in the repository on purpose', async () => {
    const found = await run('teamLead.checkPrivacy', { act: 'keep' });
    assert.deepEqual([found.state, found.kept], ['exposed', true]);
  });

  it('can be ignored by one line on this machine, which is not written twice', async () => {
    appendFileSync(exclude, '*.log');
    const before = await filesUnder(notesFolder);
    assert.equal((await run('teamLead.checkPrivacy', { act: 'ignore' })).state, 'ignored');
    assert.equal((await run('teamLead.checkPrivacy', { act: 'ignore' })).state, 'ignored');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(exclude)));
    assert.match(text, /\n\*\.log\n\/team-notes\/\n$/);
    assert.doesNotMatch(git('status', '--porcelain', '-uall'), /team-notes/);
    assert.deepEqual(await filesUnder(notesFolder), before);
  });

  it('stay exposed if another rule re-includes them, which is reported', async () => {
    const rules = vscode.Uri.joinPath(repository, '.gitignore');
    await vscode.workspace.fs.writeFile(rules, new TextEncoder().encode('!/team-notes/\n'));
    await assert.rejects(run('teamLead.checkPrivacy', { act: 'ignore' }), /another rule/);
    await vscode.workspace.fs.delete(rules);
  });

  it('are not moved within the workspace, over existing files, or with unsaved text', async () => {
    const before = await filesUnder(notesFolder);
    const move = (to: vscode.Uri) => run('teamLead.checkPrivacy', { act: 'move', to: to.toString() });
    await assert.rejects(move(vscode.Uri.joinPath(repository, 'elsewhere')), /in the workspace/);
    const outside = vscode.Uri.joinPath(repository, '..', 'outside');
    mkdirSync(path.join(outside.fsPath, 'full'), { recursive: true });
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(outside, 'full', 'a'), new Uint8Array());
    await assert.rejects(move(vscode.Uri.joinPath(outside, 'full')), /holds something/);
    const editor = await vscode.window.showTextDocument(
      vscode.Uri.joinPath(notesFolder, 'people', 'dana-okafor', 'inbox.md'),
    );
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'x'));
    await assert.rejects(move(vscode.Uri.joinPath(outside, 'new')), /unsaved changes/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.deepEqual(await filesUnder(notesFolder), before);
  });

  it('are moved if there is a trash, and left alone if not', async () => {
    const before = await filesUnder(notesFolder);
    const to = vscode.Uri.joinPath(repository, '..', 'outside', 'team-notes');
    const setting = () => vscode.workspace.getConfiguration('teamLead').inspect('folder')?.workspaceValue;
    try {
      await run('teamLead.checkPrivacy', { act: 'move', to: to.toString() });
    } catch (fault) {
      assert.match(String(fault), /could not be moved to the trash/);
      assert.deepEqual(await filesUnder(notesFolder), before);
      assert.equal(setting(), undefined);
      assert.equal((await filesUnder(to)).length, before.length);
      return;
    }
    assert.equal((await filesUnder(to)).length, before.length);
    await assert.rejects(filesUnder(notesFolder));
    assert.ok(setting());
  });
});

describe('checkPrivacy refuses', () => {
  for (const [given, message] of [
    [{ act: 'delete' }, /"act" must be/],
    [{ act: 'move' }, /"to" goes with/],
    [{ to: 'file:///x' }, /"to" goes with/],
    [{ act: 'move', to: 'x' }, /"to" must be an address/],
    [{ all: true }, /"all" is not a field/],
  ] as const) {
    it(JSON.stringify(given), async () => {
      await assert.rejects(
        Promise.resolve(vscode.commands.executeCommand('teamLead.checkPrivacy', given)),
        message,
      );
    });
  }
});
