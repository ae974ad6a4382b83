import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleFiles } from '../../../src/core/sample/sampleFiles';
import { root } from '../../support/root.mjs';
import { copySampleTeam } from '../../support/sampleTeam.mjs';

describe('the sample team that ships', () => {
  const shipped = JSON.parse(readFileSync(path.join(root, 'media', 'sample', 'team.json'), 'utf8'));

  it('is the one the tests use, on any day', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sample-'));
    const known = await copySampleTeam(folder, { today: '2028-03-01' });
    const files = sampleFiles(shipped, '2028-03-01');
    assert.deepEqual(files.map(({ names }) => names.join('/')).sort(), known);
    for (const { names, text } of files) {
      assert.equal(text, await readFile(path.join(folder, ...names), 'utf8'), names.join('/'));
      assert.doesNotMatch(text, /\{\{-?\d/);
    }
  });

  it('stays where it is put', () => {
    for (const path of Object.keys(shipped)) {
      assert.doesNotMatch(path, /^\/|\\|^[A-Za-z]:/);
      assert.ok(
        path.split('/').every(name => name !== '' && name !== '..' && name !== '.'),
        path,
      );
    }
  });
});
