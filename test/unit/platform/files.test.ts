import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { join } from '../../../src/core/notes/address';
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

  it('keep permissions and links when they replace', async () => {
    await writeFile(path.join(at, 'real.md'), 'one');
    await chmod(path.join(at, 'real.md'), 0o640);
    await symlink(path.join(at, 'real.md'), path.join(at, 'link.md'));
    const encode = (text: string) => new TextEncoder().encode(text);
    assert.equal(await nodeFiles.replace(join(folder, 'link.md'), encode('one'), encode('two')), 'done');
    assert.equal(await readFile(path.join(at, 'real.md'), 'utf8'), 'two');
    assert.equal((await stat(path.join(at, 'real.md'))).mode & 0o777, 0o640);
  });

  it('say so where nothing can be written', async function () {
    await writeFile(path.join(at, 'people'), 'a file');
    const bytes = new TextEncoder().encode('x');
    assert.equal(await nodeFiles.create(join(folder, 'people', 'dana', 'profile.md'), bytes), 'read-only');
    assert.equal(await readFile(path.join(at, 'people'), 'utf8'), 'a file');
    if (process.platform !== 'linux') this.skip();
    assert.equal(await nodeFiles.create('file:///sys/team-notes/people/dana/profile.md', bytes), 'read-only');
  });

  it('are not led round in circles by links', async () => {
    await symlink(path.join(at, 'loop'), path.join(at, 'loop'));
    await symlink(at, path.join(at, 'up'));
    await mkdir(path.join(at, 'below'));
    await symlink(path.join(at, 'below'), path.join(at, 'aside'));
    await symlink(at, path.join(at, 'below', 'up'));
    assert.deepEqual((await nodeFiles.list(folder))?.toSorted(byName), [
      { name: 'aside', kind: 'folder', link: true },
      { name: 'below', kind: 'folder' },
    ]);
    assert.deepEqual(await nodeFiles.list(join(folder, 'below')), []);
  });
});
