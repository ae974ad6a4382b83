import assert from 'node:assert/strict';
import { OwnFolder } from '../../../src/core/notebook/ownFolder';
import { MemoryFiles } from '../../support/memoryFiles';
import { MemoryEditors } from '../../support/notebookFixture';

const folder = 'file:///w/notes/templates';

async function read(files: MemoryFiles, editors = new MemoryEditors()) {
  const found: (readonly [string, string])[] = [];
  for await (const { name, text, refused } of new OwnFolder(folder, files, editors, 10).read())
    found.push([name, refused ?? text]);
  return found;
}

describe('the lead’s own files next to the people', () => {
  it('are the Markdown files directly in the folder, by name', async () => {
    const files = new MemoryFiles({
      [`${folder}/b.md`]: 'b',
      [`${folder}/a.MD`]: 'a',
      [`${folder}/README.md`]: 'r',
      [`${folder}/.hidden.md`]: 'h',
      [`${folder}/_draft.md`]: 'd',
      [`${folder}/c.txt`]: 'c',
      [`${folder}/deeper/d.md`]: 'd',
    });
    assert.deepEqual(await read(files), [
      ['a.MD', 'a'],
      ['b.md', 'b'],
    ]);
    assert.deepEqual(await read(new MemoryFiles({})), []);
  });

  it('are read up to their largest size, and only as UTF-8', async () => {
    const files = new MemoryFiles({ [`${folder}/a.md`]: '0123456789', [`${folder}/b.md`]: '0123456789x' });
    await files.create(`${folder}/c.md`, new Uint8Array([0x61, 0xff]));
    assert.deepEqual(await read(files), [
      ['a.md', '0123456789'],
      ['b.md', 'too-large'],
      ['c.md', 'not-utf8'],
    ]);
  });

  it('are read from the editor, saved or not', async () => {
    const editors = new MemoryEditors();
    editors.texts.set(`${folder}/a.md`, 'longer than any file may be');
    const files = new MemoryFiles({ [`${folder}/a.md`]: 'a', [`${folder}/b.md`]: 'b' });
    assert.deepEqual(await read(files, editors), [
      ['a.md', 'longer than any file may be'],
      ['b.md', 'b'],
    ]);
  });

  it('are identified by their URIs', () => {
    const own = new OwnFolder(folder, new MemoryFiles({}), new MemoryEditors(), 10);
    for (const path of ['', '/a.md', '/A.MD']) assert.ok(own.holds(folder + path), path);
    for (const path of ['/a.txt', '/deeper/a.md', '/readme.md', '/.a.md', '/_a.md', '-old/a.md', '/'])
      assert.ok(!own.holds(folder + path), path);
    assert.ok(!own.holds('file:///w/notes'));
  });
});
