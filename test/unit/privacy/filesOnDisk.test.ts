import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyMarker } from '../../../src/core/notebook/copyMark';
import { copyFolder } from '../../../src/core/notebook/folderFiles';
import { personFiles, sharePerson } from '../../../src/core/privacy/personCopy';
import { isRefusal } from '../../../src/core/refusal';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { done, MemoryEditors } from '../../support/notebookFixture';

const day = '2026-11-26';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('hostile files on a disk', () => {
  let at: string;
  let notes: string;
  beforeEach(async () => {
    at = await mkdtemp(path.join(tmpdir(), 'team-lead-copies-'));
    notes = path.join(at, 'notes');
    await mkdir(path.join(notes, 'people', 'ada', 'deep'), { recursive: true });
    await mkdir(path.join(notes, 'people', 'ada', 'aside'));
    await writeFile(path.join(notes, 'people', 'ada', 'inbox.md'), '- [ ] a\n');
  });
  afterEach(() => rm(at, { recursive: true, force: true }));
  const ada = (...names: string[]) => path.join(notes, 'people', 'ada', ...names);
  const uri = (...names: string[]) => pathToFileURL(ada(...names)).toString();
  const open = async () => {
    const notebook = new TeamNotebook(pathToFileURL(notes).toString(), nodeFiles, new MemoryEditors());
    await notebook.load();
    return notebook;
  };

  it('are listed and skipped: links, folders linked to each other, pipes', async function () {
    if (process.platform === 'win32') this.skip();
    await writeFile(path.join(at, 'outside.md'), 'SECRET');
    await symlink(path.join(at, 'outside.md'), ada('linked.md'));
    await symlink(path.join(at, 'nowhere'), ada('broken.md'));
    await symlink(ada('aside'), ada('deep', 'to-aside'));
    await symlink(ada('deep'), ada('aside', 'to-deep'));
    execFileSync('mkfifo', [ada('pipe.md')]);
    const notebook = await open();
    const expected = ['aside/to-deep', 'broken.md', 'deep/to-aside', 'linked.md', 'pipe.md'].map(name =>
      uri(...name.split('/')),
    );
    const { files, skipped } = await personFiles(notebook, 'ada');
    assert.deepEqual([files.map(({ names }) => names), skipped], [[['inbox.md']], expected]);
    const exports = pathToFileURL(path.join(notes, 'exports', 'ada')).toString();
    const shared = done(await sharePerson(notebook, 'ada', exports, day));
    assert.deepEqual([shared.files, shared.skipped], [1, expected]);
    const moved = await copyFolder(
      nodeFiles,
      pathToFileURL(notes).toString(),
      pathToFileURL(path.join(at, 'moved')).toString(),
    );
    assert.deepEqual(moved, { refused: 'not-copyable', file: uri('aside', 'to-deep') });
    await assert.rejects(stat(path.join(at, 'moved')));
    assert.equal(await nodeFiles.read(uri('pipe.md')), undefined);
    assert.equal(await nodeFiles.replace(uri('pipe.md'), bytes(''), bytes('x')), 'missing');
  });

  it('never lead a copy outside the notes', async function () {
    if (process.platform === 'win32') this.skip();
    const outside = path.join(at, 'outside');
    await mkdir(outside);
    await symlink(outside, path.join(notes, 'exports'));
    const notebook = await open();
    const to = pathToFileURL(path.join(notes, 'exports', 'ada')).toString();
    const refused = await sharePerson(notebook, 'ada', to, day, nodeFiles);
    assert.equal(isRefusal(refused) && refused.refused, 'link-leads-out');
    assert.deepEqual(await readdir(outside), []);
    // Chosen by its own name, it is a folder like any other.
    done(
      await sharePerson(notebook, 'ada', pathToFileURL(path.join(outside, 'ada')).toString(), day, nodeFiles),
    );
    assert.deepEqual((await readdir(path.join(outside, 'ada'))).sort(), ['inbox.md', copyMarker]);
  });

  it('keep empty folders and executable modes when moved; new ones are for the owner only', async function () {
    if (process.platform === 'win32') this.skip();
    await writeFile(ada('run.sh'), '#!/bin/sh\n', { mode: 0o755 });
    const deep = Array.from({ length: 30 }, (_, count) => `d${count}`);
    await mkdir(ada(...deep), { recursive: true });
    await writeFile(ada(...deep, 'z.md'), 'z');
    const moved = path.join(at, 'over', 'moved');
    const outcome = await copyFolder(
      nodeFiles,
      pathToFileURL(notes).toString(),
      pathToFileURL(moved).toString(),
    );
    assert.deepEqual(outcome, { copied: 3 });
    const mode = async (...names: string[]) => (await stat(path.join(moved, ...names))).mode & 0o777;
    assert.equal(await mode('people', 'ada', 'run.sh'), 0o700);
    assert.equal(await mode('people', 'ada', 'inbox.md'), 0o600);
    assert.equal(await mode('people', 'ada', 'aside'), 0o700);
    assert.equal(await mode('..'), 0o700);
    assert.equal((await stat(path.join(moved, 'people', 'ada', ...deep, 'z.md'))).size, 1);
  });
});
