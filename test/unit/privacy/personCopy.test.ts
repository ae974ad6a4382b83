import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../src/core/markdown/frontMatter';
import { leadsInto } from '../../../src/core/notebook/address';
import { copyMarker, isCopy, markCopy } from '../../../src/core/notebook/copyMark';
import { copyFolder } from '../../../src/core/notebook/folderFiles';
import { personFiles, sharePerson } from '../../../src/core/privacy/personCopy';
import { done, notebookOf, root } from '../../support/notebookFixture';

const to = 'file:///w/out';
const day = '2026-11-26';
const mark = `---\nteam-lead-copy: ${day}\n---\n`;

describe('a shared copy of a person', () => {
  it('contains all notes without their private parts, and lists files it leaves out', async () => {
    const { notebook, files } = await notebookOf({
      'people/ada/profile.md': '---\nname: Ada\n---\n',
      'people/ada/inbox.md': '- [ ] private: SECRET\n- [ ] b\n',
      'people/ada/deep/er/2026-01-01.md': '\uFEFF# N\r\n## Private\r\nSECRET\r\n',
      'people/ada/photo.png': 'SECRET',
      'people/ada/deep/Team-Lead-Copy.md': 'SECRET',
      'people/ada/private-notes.md': 'SECRET',
      'people/ada/Private/a.md': 'SECRET',
      'people/ada/whole.md': '---\nprivate: true\n---\nSECRET',
      'people/bea/inbox.md': '- [ ] SECRET\n',
    });
    files.put(`${root}/people/ada/bad.md`, Uint8Array.from([0xff, 0x53]));
    const before = files.all;
    const shared = done(await sharePerson(notebook, 'ada', to, day));
    assert.deepEqual(shared, {
      uri: to,
      files: 3,
      leftOut: 5,
      why: { heading: 1, item: 1, file: 3 },
      skipped: [`${root}/people/ada/bad.md`, `${root}/people/ada/photo.png`],
    });
    const copies = Object.entries(files.all).filter(([file]) => file.startsWith(to));
    assert.deepEqual(
      copies.filter(([file]) => !file.endsWith(copyMarker)),
      [
        [`${to}/deep/er/2026-01-01.md`, `\uFEFF${mark.replaceAll('\n', '\r\n')}# N\r\n`],
        [`${to}/inbox.md`, `${mark}- [ ] b\n`],
        [`${to}/profile.md`, `---\nname: Ada\nteam-lead-copy: ${day}\n---\n`],
      ],
    );
    assert.equal(copies.length, 4);
    for (const [, text] of copies) assert.ok(isCopy(readFrontMatter(text)) && !text.includes('SECRET'));
    for (const [file, text] of Object.entries(before)) assert.equal(files.text(file), text);
  });

  it('never overwrites anything', async () => {
    const { notebook, files } = await notebookOf({ 'people/ada/a.md': 'a', 'people/ada/b.md': 'b' });
    files.put(`${to}/b.md`, 'mine');
    const refused = await sharePerson(notebook, 'ada', to, day);
    assert.deepEqual(refused, { refused: 'file-exists', file: `${to}/b.md` });
    assert.equal(files.text(`${to}/a.md`), undefined);
    assert.equal(files.text(`${to}/b.md`), 'mine');
  });

  it('includes unsaved text', async () => {
    const { notebook, files, editors } = await notebookOf({ 'people/ada/a.md': 'a' });
    editors.texts.set(`${root}/people/ada/a.md`, 'new\n## Private\nSECRET\n');
    done(await sharePerson(notebook, 'ada', to, day));
    assert.equal(files.text(`${to}/a.md`), `${mark}new\n`);
    const [all] = (await personFiles(notebook, 'ada')).files;
    assert.equal(new TextDecoder().decode(all?.bytes), 'new\n## Private\nSECRET\n');
  });

  it('never goes into the people folder, however its path is written', async () => {
    const { notebook, files } = await notebookOf({ 'people/ada/a.md': 'a' });
    const before = files.all;
    for (const place of [
      'people',
      'people/ada',
      'people/ada/ada-2026-11-26',
      'people/new',
      'People/ADA',
      'p%65ople/x',
      'exports/../people/x',
      'exports/%2e%2e/people/x',
      'exports%2F..%2Fpeople',
      'exports\\..\\people\\x',
      './people//x/',
    ]) {
      const outcome = await sharePerson(notebook, 'ada', `${root}/${place}`, day);
      assert.deepEqual(outcome, { refused: 'place-in-people', folder: `${root}/${place}` });
    }
    // Through a link into the folder, and at an address in it that really is elsewhere.
    files.links.set('file:///w/linked', `${root}/people`);
    files.links.set(`${root}/people/away`, 'file:///w/away');
    for (const place of ['file:///w/linked/x', `${root}/people/away/x`])
      assert.deepEqual(await sharePerson(notebook, 'ada', place, day), {
        refused: 'place-in-people',
        folder: place,
      });
    assert.deepEqual(files.all, before);
    for (const place of ['exports/people', 'people-copies/x', '../people/x', 'people/../exports/x'])
      assert.equal(leadsInto(`${root}/people`, `${root}/${place}`), false, place);
  });

  it('marks every text as a copy, whatever its front matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '\uFEFF'),
        fc.array(fc.constantFrom('---', 'a: 1', '# b', 'c', '', '- d', 'e: [', '...', '  f: g')),
        fc.constantFrom('\n', '\r\n', '\r'),
        (bom, rows, eol) => {
          const text = bom + rows.join(eol);
          const marked = markCopy(text, day);
          assert.ok(isCopy(readFrontMatter(marked)), JSON.stringify(marked));
          assert.equal(marked.startsWith('\uFEFF'), bom !== '');
          for (const row of rows) assert.ok(marked.includes(row));
        },
      ),
    );
  });
});

describe('all files of a person', () => {
  it('are included byte for byte, even hidden ones', async () => {
    const { notebook, files } = await notebookOf({
      'people/ada/.hidden': 'h',
      'people/ada/x/y.md': 'y',
      'people/ada/__proto__': 'p',
      'people/ada/constructor': 'c',
    });
    files.put(`${root}/people/ada/bad.md`, Uint8Array.from([0xff, 0]));
    const all = await personFiles(notebook, 'ada');
    assert.deepEqual(
      all.files.map(({ names }) => names.join('/')),
      ['.hidden', '__proto__', 'bad.md', 'constructor', 'x/y.md'],
    );
    assert.deepEqual(all.files[2]?.bytes, Uint8Array.from([0xff, 0]));
  });
});

describe('what cannot be read', () => {
  it('is listed and skipped, file or folder, and never moved', async () => {
    const { notebook, files } = await notebookOf({
      'people/ada/a.md': 'a',
      'people/ada/shut.md': 'x',
      'people/ada/closed/y.md': 'y',
    });
    const [shut, closed] = [`${root}/people/ada/shut.md`, `${root}/people/ada/closed`];
    const [read, list] = [files.read.bind(files), files.list.bind(files)];
    files.read = async file => (file === shut ? Promise.reject(new Error('EACCES')) : read(file));
    files.list = async folder => (folder === closed ? Promise.reject(new Error('EACCES')) : list(folder));
    assert.deepEqual((await personFiles(notebook, 'ada')).skipped, [closed, shut]);
    assert.deepEqual(done(await sharePerson(notebook, 'ada', to, day)).skipped, [closed, shut]);
    const moved = await copyFolder(files, root, 'file:///w/moved');
    assert.deepEqual(moved, { refused: 'not-copyable', file: closed });
    files.list = list;
    const later = await copyFolder(files, root, 'file:///w/later');
    assert.deepEqual(later, { refused: 'not-copyable', file: shut });
  });
});
