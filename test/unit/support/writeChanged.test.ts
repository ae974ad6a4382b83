import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeChanged } from '../../support/writeChanged.mjs';

describe('generated files', () => {
  let top: string;
  beforeEach(async () => {
    top = await mkdtemp(path.join(tmpdir(), 'team-lead-generated-'));
  });
  afterEach(() => rm(top, { recursive: true }));

  it('are written and named only if they change', async () => {
    const [one, other] = [path.join(top, 'a', 'one.md'), path.join(top, 'other.md')];
    assert.deepEqual(await writeChanged({ [one]: '1', [other]: '2' }), [one, other]);
    await utimes(one, 0, 0);
    assert.deepEqual(await writeChanged({ [one]: '1', [other]: 'two' }), [other]);
    assert.equal((await stat(one)).mtimeMs, 0);
    assert.deepEqual([await readFile(one, 'utf8'), await readFile(other, 'utf8')], ['1', 'two']);
  });
});
