import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { safeName, zipFiles } from '../../../src/core/privacy/zipFiles';
import { normalizeName } from '../../../src/core/text/normalizeName';
import { runs } from '../../support/runs';

const bytes = (text: string) => new TextEncoder().encode(text);

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

  it('has a separate path for each, even on disks that ignore case or composition', async () => {
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
