import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readFrontMatter } from '../../../src/core/markdown/frontMatter';
import { leadsInto } from '../../../src/core/notebook/address';
import { copyMarker, isCopy, markCopy } from '../../../src/core/notebook/copyMark';
import { copyFolder, entriesBelow } from '../../../src/core/notebook/folderFiles';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { personFiles, sharePerson } from '../../../src/core/privacy/personCopy';
import { safeName, zipFiles } from '../../../src/core/privacy/zipFiles';
import { isRefusal } from '../../../src/core/refusal';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { normalizeName } from '../../../src/core/text/normalizeName';
import { nodeFiles } from '../../../src/platform/files/nodeFiles';
import { MemoryFiles } from '../../support/memoryFiles';
import { done, MemoryEditors, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const to = 'file:///w/out';
const day = '2026-11-26';
const mark = `---\nteam-lead-copy: ${day}\n---\n`;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a shared copy of a person', () => {
  it('contains all notes without their private parts, and lists files it leaves out', async () => {
    const { notebook, files } = await notebookOf({
      'people/ada/profile.md': '---\nname: Ada\n---\n',
      'people/ada/inbox.md': '- [ ] private: SECRET\n- [ ] b\n',
      'people/ada/deep/er/2026-01-01.md': '\uFEFF# N\r\n## Private\r\nSECRET\r\n',
      'people/ada/photo.png': 'SECRET',
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

describe('copies, exports and backups inside the notes folder', () => {
  const note = '# A\n\n## Actions\n\n- [ ] a @me\n';
  const counts = ({ index }: Notebook) => [
    index.people(today).map(({ id }) => id),
    index.people(today).flatMap(({ oneOnOnes }) => oneOnOnes).length,
    index.people(today).flatMap(({ actions }) => actions).length,
  ];

  it('never count as notes, wherever they are', async () => {
    const { notebook } = await notebookOf({
      'people/ada/2026-11-20.md': note,
      'people/ada/exports/2026-11-19.md': note,
      'people/ada/Backup/2026-11-18.md': note,
      'people/ada/copied.md': `---\nteam-lead-copy: 2026-11-26\ntype: 1-1\ndate: 2026-11-17\n---\n${note}`,
      'people/ada/ada-2026-11-26/2026-11-16.md': note,
      [`people/ada/ada-2026-11-26/${copyMarker}`]: '',
      'people/ada-2026-11-26/2026-11-20.md': note,
      [`people/ada-2026-11-26/${copyMarker}`]: '',
      'people/exports/2026-11-20.md': note,
      'people/backups/ada/2026-11-20.md': note,
      'exports/ada/2026-11-20.md': note,
    });
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
  });

  it('do not count if added later, but do once the mark is removed', async () => {
    const { notebook, files } = await notebookOf({ 'people/ada/2026-11-20.md': note });
    const add = async (path: string, text: string) => {
      files.put(`${root}/${path}`, text);
      await notebook.refresh(`${root}/${path}`);
    };
    await add(`people/bea/${copyMarker}`, '');
    await add('people/bea/2026-11-20.md', note);
    await add('people/bea/deep/2026-11-19.md', note);
    await notebook.refresh([`${root}/people/bea`, `${root}/people/bea/deep`]);
    await add('people/exports/2026-11-20.md', note);
    await notebook.refresh(`${root}/people/exports`);
    await add('people/ada/2026-11-19.md', `${mark}${note}`);
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
    await notebook.refresh(`${root}/people`);
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
    files.remove(`${root}/people/bea/${copyMarker}`);
    await notebook.refresh(`${root}/people/bea/${copyMarker}`);
    await add('people/ada/2026-11-19.md', note);
    assert.deepEqual(counts(notebook), [['ada', 'bea'], 4, 4]);
    await add(`people/bea/${copyMarker}`, '');
    await add('people/ada/2026-11-19.md', `${mark}${note}`);
    assert.deepEqual(counts(notebook), [['ada'], 1, 1]);
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

describe('a zip', () => {
  it('is only ever written: nothing in the product unpacks one', () => {
    const files = readdirSync('src', { recursive: true })
      .map(file => path.join('src', String(file)))
      .filter(file => file.endsWith('.ts'));
    const using = files.filter(file =>
      /'fflate'|DecompressionStream|'node:zlib'/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(using, [path.join('src', 'core', 'privacy', 'zipping.ts')]);
    assert.match(readFileSync(using[0] ?? '', 'utf8'), /^export \{ Zip, ZipDeflate \} from 'fflate';$/m);
  });

  /** The central directory of a zip, read according to APPNOTE.TXT 4.3.12. */
  function directory(zip: Uint8Array) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const found: { name: string; system: number; utf8: boolean; mode: number }[] = [];
    const end = zip.length - 22;
    assert.equal(view.getUint32(end, true), 0x06054b50);
    for (let at = view.getUint32(end + 16, true); at < end; ) {
      assert.equal(view.getUint32(at, true), 0x02014b50);
      const length = view.getUint16(at + 28, true);
      found.push({
        system: view.getUint8(at + 5),
        utf8: (view.getUint16(at + 8, true) & 0x800) !== 0,
        mode: view.getUint32(at + 38, true) >>> 16,
        name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return found;
  }

  it('declares UTF-8 names and file permissions', async () => {
    const names = ['zoë-lindqvist/inbox.md', 'søren/2026-11-26.md', '李/日本.md', 'plain/a.md', 'x/🔒.md'];
    const zip = await zipFiles(names.map(name => ({ names: name.split('/'), bytes: bytes(name) })));
    for (const [at, { name, system, utf8, mode }] of directory(zip).entries()) {
      assert.deepEqual([name, system, mode], [names[at], 3, 0o100600]);
      assert.ok(utf8 || !/\P{ASCII}/u.test(name));
    }
    const read = unzipSync(zip);
    for (const name of names) assert.equal(new TextDecoder().decode(read[name]), name);
  });

  it('contains every file, even large and empty ones', async () => {
    const large = Uint8Array.from({ length: 300_001 }, (_, at) => (at * at) % 251);
    const zip = await zipFiles([
      { names: ['a', '__proto__'], bytes: bytes('p') },
      { names: ['a', 'empty'], bytes: new Uint8Array() },
      { names: ['a', 'large'], bytes: large },
    ]);
    assert.deepEqual(
      directory(zip).map(({ name }) => name),
      ['a/__proto__', 'a/empty', 'a/large'],
    );
    const read = unzipSync(zip);
    assert.deepEqual(read['a/large'], large);
    assert.equal(read['a/empty']?.length, 0);
  });

  it('never writes outside its folder on any system, and keeps two files apart', async () => {
    const hostile = [
      '..\\evil.md',
      'C:\\evil.md',
      'C:evil.md',
      '\\\\server\\x',
      '..',
      'a. ',
      'CON',
      'nul.md',
      'a\nb',
      '_',
    ];
    for (const name of hostile) assert.match(safeName(name), /^(?!\.\.?$)[^\\:/\n]*[^\\:/\n. ]$/, name);
    assert.equal(safeName('2026-11-26 (planning), x.md'), '2026-11-26 (planning), x.md');
    // Windows takes these for devices, with any ending; longer words are no devices.
    for (const name of ['CON', 'nul.md', 'lpt1', 'COM².txt', 'aux.tar.gz'])
      assert.equal(safeName(name), `_${name}`);
    for (const name of ['console', 'com', 'lpt10.md', 'my con', 'null.md'])
      assert.equal(safeName(name), name);
    assert.equal(safeName(''), '_');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        assert.doesNotMatch(safeName(name), /[<>:"\\|?*/\p{Cc}]|[. ]$|^$/u);
      }),
    );
    const zip = await zipFiles(
      ['a\\b.md', 'a:b.md', 'a_b.md'].map(name => ({ names: ['x', name], bytes: bytes(name) })),
    );
    assert.deepEqual(
      directory(zip).map(({ name }) => name),
      ['x/a_b.md', 'x/a_b (2).md', 'x/a_b (3).md'],
    );
  });
});

/** Names that a file can have on some system, and that may lead elsewhere or mean something else on another. */
const anyName = fc.oneof(
  fc.constantFrom(
    ...[
      '..\\x.md',
      'C:\\x.md',
      'C:x.md',
      '\\\\a\\b',
      '-rf',
      '--help',
      '@list',
      '!x',
      '*',
      '?',
      '[a]',
      '__proto__',
    ],
    ...[
      'a.md',
      'A.md',
      'A.MD',
      'a:b',
      'a_b',
      'e\u0301.md',
      'é.md',
      'CON',
      'nul.md',
      'x. ',
      '$(id)',
      '`id`',
      '~',
      'a\nb',
    ],
    ...['李.md', '🔒.md', 'constructor', ' ', '\u202Etxt.md', 'x'.repeat(200)],
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(name => !/^\.{1,2}$|[/\0]/.test(name)),
);

describe('a zip of any files', () => {
  const files = fc.uniqueArray(fc.array(anyName, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 12,
    selector: names => names.join('/'),
  });
  const packed = (all: readonly (readonly string[])[]) =>
    zipFiles(all.map((names, at) => ({ names: ['dana', ...names], bytes: bytes(`file ${at}`) })));

  it('has a path of its own for each, also where a disk tells no case or composition apart', async () => {
    await fc.assert(
      fc.asyncProperty(files, async all => {
        const paths = Object.keys(unzipSync(await packed(all)));
        assert.equal(paths.length, all.length);
        const folded = paths.map(normalizeName);
        assert.equal(new Set(folded).size, all.length, paths.join(' | '));
        // None is a file for one and a folder for another.
        for (const one of folded) assert.ok(!folded.some(other => other.startsWith(`${one}/`)), one);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is opened by another program, which finds all of them in its folder', async function () {
    if (spawnSync('unzip', ['-v']).status !== 0) this.skip();
    const top = await mkdtemp(path.join(tmpdir(), 'team-lead-unzip-'));
    try {
      for (const [round, all] of fc.sample(files, 12).entries()) {
        const [zip, folder] = [path.join(top, `${round}.zip`), path.join(top, `out ${round}`)];
        await writeFile(zip, await packed(all));
        const ran = spawnSync('unzip', ['-q', '-d', folder, zip], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'C.UTF-8' },
        });
        assert.equal(ran.status, 0, `${ran.stderr} ${JSON.stringify(all)}`);
        const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(one =>
          one.isFile(),
        );
        const texts = await Promise.all(
          found.map(one => readFile(path.join(one.parentPath, one.name), 'utf8')),
        );
        assert.deepEqual(texts.sort(), all.map((_, at) => `file ${at}`).sort(), JSON.stringify(all));
        assert.deepEqual(await readdir(folder), ['dana']);
        assert.equal((await readdir(top)).length, round + 1 + round + 1, 'nothing lies beside it');
      }
    } finally {
      await rm(top, { recursive: true, force: true });
    }
  }).timeout(60_000);
});

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
