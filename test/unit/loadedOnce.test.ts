import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadedOnce } from '../../src/core/loadedOnce';

describe('a value loaded on first use', () => {
  it('is loaded once, even for concurrent callers', async () => {
    let loads = 0;
    const load = loadedOnce(async () => ++loads);
    assert.deepEqual(await Promise.all([load(), load()]), [1, 1]);
    assert.equal(await load(), 1);
  });

  it('is loaded again after a failure, which every waiting caller gets', async () => {
    let loads = 0;
    const load = loadedOnce(async () => {
      if (++loads < 3) throw new Error(`no ${loads}`);
      return loads;
    });
    await Promise.all([assert.rejects(load(), /no 1/), assert.rejects(load(), /no 1/)]);
    await assert.rejects(load(), /no 2/);
    assert.deepEqual([await load(), await load()], [3, 3]);
  });

  it('is cached nowhere else, where a failed load would stay until the window reloads', async () => {
    const files = (await readdir('src', { recursive: true })).filter(file => file.endsWith('.ts'));
    const sources = await Promise.all(
      files.map(async file => ({ file, source: await readFile(path.join('src', file), 'utf8') })),
    );
    const loaders = sources.flatMap(({ source }) =>
      [...source.matchAll(/async function (\w+)\([^{]*\{\s+[^\n]*await import\(/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    assert.ok(loaders.length >= 3, loaders.join());
    const keeps = new RegExp(String.raw`\?\?=\s*(?:import|${loaders.join('|')})\(`);
    const found = sources.filter(({ source }) => keeps.test(source)).map(({ file }) => file);
    assert.deepEqual(found, []);
  });
});
