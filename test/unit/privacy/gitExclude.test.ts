import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addPattern, excludeFile, excludePattern } from '../../../src/core/privacy/gitExclude';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { MemoryFiles } from '../../support/memoryFiles';

const repository = 'file:///w/repo';

describe('the exclude file of a repository', () => {
  const at = (files: Record<string, string>) => excludeFile(new MemoryFiles(files), repository);

  it('is found in its own folder', async () => {
    assert.equal(await at({ 'file:///w/repo/.git/HEAD': '' }), 'file:///w/repo/.git/info/exclude');
    assert.equal(await at({ 'file:///w/repo/a': '' }), undefined);
  });

  it('is the submodule’s own', async () => {
    const files = {
      'file:///w/repo/.git': 'gitdir: ../.git/modules/repo\n',
      'file:///w/.git/modules/repo/HEAD': '',
    };
    assert.equal(await at(files), 'file:///w/.git/modules/repo/info/exclude');
  });

  it('is the main worktree’s for the others', async () => {
    const files = {
      'file:///w/repo/.git': 'gitdir: /m/a b/.git/worktrees/repo\r\n',
      'file:///m/a%20b/.git/worktrees/repo/commondir': '../..\n',
      'file:///m/a%20b/.git/HEAD': '',
    };
    assert.equal(await at(files), 'file:///m/a%20b/.git/info/exclude');
  });

  it('does not exist if the link leads nowhere, or is empty', async () => {
    assert.equal(await at({ 'file:///w/repo/.git': 'gitdir: /gone\n' }), undefined);
    assert.equal(await at({ 'file:///w/repo/.git': 'words' }), undefined);
  });

  it('is found on Windows and on other file systems', async () => {
    const windows = new MemoryFiles({
      'file:///c%3A/w/repo/.git': 'gitdir: C:/m/.git/worktrees/repo\n',
      'file:///c%3A/m/.git/worktrees/repo/HEAD': '',
    });
    assert.equal(
      await excludeFile(windows, 'file:///c%3A/w/repo'),
      'file:///c%3A/m/.git/worktrees/repo/info/exclude',
    );
    const remote = new MemoryFiles({ 'vscode-remote://ssh/w/repo/.git/HEAD': '' });
    assert.equal(
      await excludeFile(remote, 'vscode-remote://ssh/w/repo'),
      'vscode-remote://ssh/w/repo/.git/info/exclude',
    );
  });
});

describe('adding a pattern', () => {
  const file = 'file:///w/repo/.git/info/exclude';
  const add = async (before: string | undefined, pattern = '/team-notes/') => {
    const files = new MemoryFiles(before === undefined ? {} : { [file]: before });
    assert.equal(await addPattern(files, file, pattern), 'done');
    return files.text(file);
  };

  it('keeps existing content, including its line endings', async () => {
    assert.equal(await add(undefined), '/team-notes/\n');
    assert.equal(await add('# a\n*.log\n'), '# a\n*.log\n/team-notes/\n');
    assert.equal(await add('*.log'), '*.log\n/team-notes/\n');
    assert.equal(await add('*.log\r\n'), '*.log\r\n/team-notes/\r\n');
    assert.equal(await add('/team-notes/\r\nb\r\n'), '/team-notes/\r\nb\r\n');
  });

  it('reports a file that cannot be written', async () => {
    const files = new MemoryFiles();
    files.readOnly = true;
    assert.deepEqual(await addPattern(files, file, 'x'), { refused: 'file-read-only', file: file });
  });

  it('retries if the file changed in the meantime, five times in total', async () => {
    for (const [changes, outcome] of [
      [4, 'done'],
      [5, { refused: 'file-changed', file }],
    ] as const) {
      const files = new MemoryFiles({ [file]: 'a\n' });
      let left: number = changes;
      const replace = files.replace.bind(files);
      files.replace = async (...all) => {
        if (left-- > 0) files.put(file, `${left}\n`);
        return replace(...all);
      };
      assert.deepEqual(await addPattern(files, file, 'x'), outcome);
      assert.equal(files.text(file)?.includes('x'), outcome === 'done');
    }
  });

  it('names one folder of the repository, and no other', () => {
    assert.equal(excludePattern(repository, `${repository}/docs/team-notes`), '/docs/team-notes/');
    assert.equal(excludePattern(repository, repository), undefined);
    assert.equal(excludePattern(repository, 'file:///w/other'), undefined);
    assert.equal(excludePattern(repository, `${repository}/a%5B1%5D%20%2A%20`), '/a\\[1\\] \\*\\ /');
  });
});

describe('git itself', () => {
  let home: string;
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  before(function () {
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
    home = realpathSync(mkdtempSync(path.join(tmpdir(), 'team-lead-git-')));
  });
  after(() => home && rmSync(home, { recursive: true, force: true }));

  it('ignores the folder after that, in a repository, a worktree and with odd names', async () => {
    const main = path.join(home, 'main repo');
    mkdirSync(main);
    git(main, 'init', '-q');
    writeFileSync(path.join(main, 'a'), '');
    git(main, 'add', 'a');
    git(main, 'commit', '-qm', 'a');
    const tree = path.join(home, 'tree');
    git(main, 'worktree', 'add', '-q', tree);
    for (const [folder, name] of [
      [main, 'team-notes'],
      [tree, 'no[t]es * ü !'],
      [tree, '#notes '],
    ] as const) {
      const repository = pathToFileURL(folder).toString();
      const notes = `${repository}/${encodeURIComponent(name).replace('*', '%2A').replace('!', '%21')}`;
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'x.md'), '');
      assert.match(git(folder, 'status', '--porcelain', '-uall'), /x\.md/);
      const file = (await excludeFile(nodeFiles, repository)) ?? assert.fail();
      const pattern = excludePattern(repository, notes) ?? assert.fail();
      assert.equal(await addPattern(nodeFiles, file, pattern), 'done');
      assert.equal(git(folder, 'status', '--porcelain', '-uall'), '', name);
    }
    assert.match(readFileSync(path.join(main, '.git', 'info', 'exclude'), 'utf8'), /\/team-notes\/\n/);
  });
});
