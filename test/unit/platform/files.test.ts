import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { join } from '../../../src/core/notebook/address';
import { draftName, isDraft } from '../../../src/platform/files/drafts';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { filePortContract } from '../../support/filePortContract';
import { MemoryFiles } from '../../support/memoryFiles';

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

describe('files in memory', () => {
  filePortContract(async () => {
    const files = new MemoryFiles();
    files.put('file:///w/x/keep', '');
    files.remove('file:///w/x/keep');
    return { files, folder: 'file:///w/x' };
  });
});

describe('files through Node', () => {
  let at: string;
  let folder: string;
  beforeEach(async () => {
    at = await mkdtemp(path.join(tmpdir(), 'team-lead-files-'));
    folder = pathToFileURL(at).toString();
  });
  afterEach(() => rm(at, { recursive: true, force: true }));

  filePortContract(async () => ({ files: nodeFiles, folder }));

  it('keep permissions and links when replaced', async () => {
    await writeFile(path.join(at, 'real.md'), 'one');
    await chmod(path.join(at, 'real.md'), 0o640);
    await symlink(path.join(at, 'real.md'), path.join(at, 'link.md'));
    const encode = (text: string) => new TextEncoder().encode(text);
    assert.equal(await nodeFiles.replace(join(folder, 'link.md'), encode('one'), encode('two')), 'done');
    assert.equal(await readFile(path.join(at, 'real.md'), 'utf8'), 'two');
    assert.equal((await stat(path.join(at, 'real.md'))).mode & 0o777, 0o640);
  });

  it('report if nothing can be written', async function () {
    await writeFile(path.join(at, 'people'), 'a file');
    const bytes = new TextEncoder().encode('x');
    assert.equal(await nodeFiles.create(join(folder, 'people', 'dana', 'profile.md'), bytes), 'read-only');
    assert.equal(await readFile(path.join(at, 'people'), 'utf8'), 'a file');
    if (process.platform !== 'linux') this.skip();
    assert.equal(await nodeFiles.create('file:///sys/team-notes/people/dana/profile.md', bytes), 'read-only');
  });

  it('are cleaned only of abandoned drafts', async () => {
    const uuid = '0f3c9f6e-8a1b-4c55-9d0e-3b7a2f1c4d5e';
    const draft = `.team-lead-${uuid}.tmp`;
    const others = [
      `.${uuid}.tmp`,
      `team-lead-${uuid}.tmp`,
      `.team-lead-${uuid}.tmp.md`,
      '.team-lead-notes.tmp',
      'note.md',
    ];
    const old = new Date(Date.now() - 25 * 3_600_000);
    const put = async (name: string, written: Date) => {
      await writeFile(path.join(at, name), name);
      await utimes(path.join(at, name), written, written);
    };
    for (const name of others) await put(name, old);
    const names = async () => (await nodeFiles.list(folder))?.map(({ name }) => name).sort();
    // This write may still be in progress.
    await put(draft, new Date(Date.now() - 23 * 3_600_000));
    assert.deepEqual(await names(), [...others, draft].sort());
    await put(draft, old);
    assert.deepEqual(await names(), others.toSorted());
    assert.deepEqual((await readdir(at)).sort(), others.toSorted());
    // A folder or a link is never a draft.
    await mkdir(path.join(at, draft));
    await utimes(path.join(at, draft), old, old);
    const link = draft.replace('0f3c', '1f3c');
    await symlink(path.join(at, 'note.md'), path.join(at, link));
    await names();
    assert.deepEqual((await readdir(at)).sort(), [...others, draft, link].sort());
  });

  it('leave no draft behind when written', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    assert.equal(await nodeFiles.create(join(folder, 'a.md'), bytes('one')), 'done');
    assert.equal(await nodeFiles.replace(join(folder, 'a.md'), bytes('one'), bytes('two')), 'done');
    assert.deepEqual(await readdir(at), ['a.md']);
    assert.ok(isDraft(draftName()));
  });

  it('are listed without following circular links', async () => {
    await symlink(path.join(at, 'loop'), path.join(at, 'loop'));
    await symlink(at, path.join(at, 'up'));
    await mkdir(path.join(at, 'below'));
    await symlink(path.join(at, 'below'), path.join(at, 'aside'));
    await symlink(at, path.join(at, 'below', 'up'));
    assert.deepEqual((await nodeFiles.list(folder))?.toSorted(byName), [
      { name: 'aside', kind: 'folder', link: true },
      { name: 'below', kind: 'folder' },
      { name: 'loop', kind: 'other', link: true },
      { name: 'up', kind: 'other', link: true },
    ]);
    assert.deepEqual(await nodeFiles.list(join(folder, 'below')), [
      { name: 'up', kind: 'other', link: true },
    ]);
  });

  it('are created for the owner only, like their folders, and programs stay executable', async function () {
    if (process.platform === 'win32') this.skip();
    const content = new TextEncoder().encode('x');
    assert.equal(await nodeFiles.create(join(folder, 'a', 'b', 'c.md'), content), 'done');
    assert.equal(await nodeFiles.create(join(folder, 'a', 'run'), content, { executable: true }), 'done');
    assert.equal(await nodeFiles.createFolder(join(folder, 'd', 'e')), 'done');
    const mode = async (...names: string[]) => (await stat(path.join(at, ...names))).mode & 0o777;
    assert.deepEqual(
      [await mode('a'), await mode('a', 'b'), await mode('d'), await mode('d', 'e')],
      [0o700, 0o700, 0o700, 0o700],
    );
    assert.deepEqual([await mode('a', 'b', 'c.md'), await mode('a', 'run')], [0o600, 0o700]);
    assert.deepEqual(
      [
        await nodeFiles.isExecutable(join(folder, 'a', 'run')),
        await nodeFiles.isExecutable(join(folder, 'a', 'b', 'c.md')),
      ],
      [true, false],
    );
  });

  it('never block: a pipe is listed, but not as a file', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [path.join(at, 'pipe.md')]);
    const pipe = join(folder, 'pipe.md');
    const content = new TextEncoder().encode('x');
    assert.deepEqual(await nodeFiles.list(folder), [{ name: 'pipe.md', kind: 'other' }]);
    assert.equal(await nodeFiles.read(pipe), undefined);
    assert.equal(await nodeFiles.stat(pipe), undefined);
    assert.equal(await nodeFiles.create(pipe, content), 'exists');
    assert.equal(await nodeFiles.replace(pipe, content, content), 'missing');
  });
});
