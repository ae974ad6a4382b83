import assert from 'node:assert/strict';
import { copyFolder, entriesBelow } from '../../../src/core/notebook/folderFiles';
import { sameBytes } from '../../../src/core/notebook/sameBytes';
import { MemoryFiles } from '../../support/memoryFiles';

const to = 'file:///w/out';

describe('copying a folder', () => {
  const from = 'file:///w/a';
  const given = { [`${from}/x.md`]: 'x', [`${from}/.b/y`]: 'y' };

  it('copies each file, and keeps the original', async () => {
    const files = new MemoryFiles(given);
    assert.deepEqual(await copyFolder(files, from, to), { copied: 2 });
    assert.deepEqual(
      (await entriesBelow(files, to)).map(({ names, kind }) => [names.join('/'), kind]),
      [
        ['.b', 'folder'],
        ['.b/y', 'file'],
        ['x.md', 'file'],
      ],
    );
    assert.equal(files.text(`${from}/x.md`), 'x');
  });

  it('copies nested files, empty folders and executables', async () => {
    const deep = Array.from({ length: 40 }, (_, at) => `d${at}`).join('/');
    const files = new MemoryFiles({ ...given, [`${from}/${deep}/z.md`]: 'z' });
    await files.createFolder(`${from}/empty/er`);
    files.programs.add(`${from}/x.md`);
    assert.deepEqual(await copyFolder(files, from, to), { copied: 3 });
    assert.equal(files.text(`${to}/${deep}/z.md`), 'z');
    assert.deepEqual(await files.list(`${to}/empty/er`), []);
    assert.deepEqual(
      [await files.isExecutable(`${to}/x.md`), await files.isExecutable(`${to}/.b/y`)],
      [true, false],
    );
  });

  it('lists a folder that cannot be listed once, as neither file nor folder', async () => {
    const files = new MemoryFiles(given);
    const list = files.list.bind(files);
    files.list = async folder =>
      folder.endsWith('/.b') ? Promise.reject(new Error('EACCES')) : list(folder);
    assert.deepEqual(await entriesBelow(files, from), [
      { names: ['.b'], kind: 'other' },
      { names: ['x.md'], kind: 'file' },
    ]);
  });

  it('compares every byte', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    assert.equal(sameBytes(bytes, Uint8Array.of(1, 2, 3)), true);
    for (const other of [[0, 2, 3], [1, 0, 3], [1, 2, 0], [1, 2], [1, 2, 3, 4], []])
      assert.equal(sameBytes(bytes, Uint8Array.from(other)), false);
  });

  it('refuses a folder that is not empty', async () => {
    const files = new MemoryFiles({ ...given, [`${to}/z`]: 'z' });
    assert.deepEqual(await copyFolder(files, from, to), { refused: 'place-in-workspace', folder: to });
    assert.equal(files.text(`${to}/x.md`), undefined);
  });

  it('reports a file or folder that changes or appears meanwhile, and a lost mode', async () => {
    type Change = (files: MemoryFiles) => unknown;
    const changes: readonly (readonly [Change, string])[] = [
      [files => files.put(`${from}/x.md`, 'later'), `${from}/x.md`],
      [files => files.put(`${from}/new.md`, 'later'), from],
      [files => files.createFolder(`${from}/new`), from],
      [files => files.createFolder(`${to}/new`), from],
      [files => files.remove(`${to}/.b`), from],
      [files => files.programs.add(`${from}/x.md`), `${from}/x.md`],
    ];
    for (const [change, about] of changes) {
      const files = new MemoryFiles(given);
      const create = files.create.bind(files);
      files.create = async (...all) => {
        const outcome = await create(...all);
        if (all[0].endsWith('x.md')) await change(files);
        return outcome;
      };
      assert.deepEqual(await copyFolder(files, from, to), { refused: 'copy-differs', file: about });
    }
  });
});
