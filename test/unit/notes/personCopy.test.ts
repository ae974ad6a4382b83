import assert from 'node:assert/strict';
import { copyFolder, filesBelow } from '../../../src/core/notes/folderFiles';
import { personFiles, sharePerson } from '../../../src/core/notes/personCopy';
import { MemoryFiles } from '../../support/memoryFiles';
import { done, notebookOf, root } from '../../support/notebookFixture';

const to = 'file:///w/out';

describe('a copy of a person to be shared', () => {
  it('holds all notes without their private parts, and names what it leaves out whole', async () => {
    const { notebook, files } = await notebookOf({
      'people/ada/profile.md': '---\nname: Ada\n---\n',
      'people/ada/inbox.md': '- [ ] private: SECRET\n- [ ] b\n',
      'people/ada/deep/er/2026-01-01.md': '\uFEFF# N\r\n## Private\r\nSECRET\r\n',
      'people/ada/photo.png': 'SECRET',
      'people/bea/inbox.md': '- [ ] SECRET\n',
    });
    files.put(`${root}/people/ada/bad.md`, Uint8Array.from([0xff, 0x53]));
    const before = files.all;
    const shared = done(await sharePerson(notebook, 'ada', to));
    assert.deepEqual(shared, {
      uri: to,
      files: 3,
      leftOut: 2,
      skipped: [`${root}/people/ada/bad.md`, `${root}/people/ada/photo.png`],
    });
    const copies = Object.entries(files.all).filter(([file]) => file.startsWith(to));
    assert.deepEqual(copies, [
      [`${to}/deep/er/2026-01-01.md`, '\uFEFF# N\r\n'],
      [`${to}/inbox.md`, '- [ ] b\n'],
      [`${to}/profile.md`, '---\nname: Ada\n---\n'],
    ]);
    for (const [file, text] of Object.entries(before)) assert.equal(files.text(file), text);
  });

  it('is not written over anything', async () => {
    const { notebook, files } = await notebookOf({ 'people/ada/a.md': 'a', 'people/ada/b.md': 'b' });
    files.put(`${to}/b.md`, 'mine');
    const refused = await sharePerson(notebook, 'ada', to);
    assert.deepEqual(refused, { refused: 'file-exists', about: `${to}/b.md` });
    assert.equal(files.text(`${to}/a.md`), undefined);
    assert.equal(files.text(`${to}/b.md`), 'mine');
  });

  it('takes unsaved text', async () => {
    const { notebook, files, editors } = await notebookOf({ 'people/ada/a.md': 'a' });
    editors.texts.set(`${root}/people/ada/a.md`, 'new\n## Private\nSECRET\n');
    done(await sharePerson(notebook, 'ada', to));
    assert.equal(files.text(`${to}/a.md`), 'new\n');
    const all = await personFiles(notebook, 'ada');
    assert.equal(new TextDecoder().decode(all['a.md']), 'new\n## Private\nSECRET\n');
  });
});

describe('all files of a person', () => {
  it('are there byte for byte, hidden ones too', async () => {
    const { notebook, files } = await notebookOf({ 'people/ada/.hidden': 'h', 'people/ada/x/y.md': 'y' });
    files.put(`${root}/people/ada/bad.md`, Uint8Array.from([0xff, 0]));
    const all = await personFiles(notebook, 'ada');
    assert.deepEqual(Object.keys(all), ['.hidden', 'bad.md', 'x/y.md']);
    assert.deepEqual(all['bad.md'], Uint8Array.from([0xff, 0]));
  });
});

describe('copying a folder', () => {
  const from = 'file:///w/a';
  const given = { [`${from}/x.md`]: 'x', [`${from}/.b/y`]: 'y' };

  it('copies each file, and leaves the original', async () => {
    const files = new MemoryFiles(given);
    assert.deepEqual(await copyFolder(files, from, to), { copied: 2 });
    assert.deepEqual(await filesBelow(files, to), [['.b', 'y'], ['x.md']]);
    assert.equal(files.text(`${from}/x.md`), 'x');
  });

  it('refuses a place that holds something', async () => {
    const files = new MemoryFiles({ ...given, [`${to}/z`]: 'z' });
    assert.deepEqual(await copyFolder(files, from, to), { refused: 'place-in-workspace', about: to });
    assert.equal(files.text(`${to}/x.md`), undefined);
  });

  it('says so where a file changes meanwhile, or comes', async () => {
    for (const [changed, about] of [
      ['x.md', `${from}/x.md`],
      ['new.md', from],
    ] as const) {
      const files = new MemoryFiles(given);
      const create = files.create.bind(files);
      files.create = async (file, bytes) => {
        const outcome = await create(file, bytes);
        if (file.endsWith('x.md')) files.put(`${from}/${changed}`, 'later');
        return outcome;
      };
      assert.deepEqual(await copyFolder(files, from, to), { refused: 'copy-differs', about });
      assert.equal(files.text(`${from}/${changed}`), 'later');
    }
  });
});
