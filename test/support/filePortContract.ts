import assert from 'node:assert/strict';
import { join } from '../../src/core/notebook/address';
import type { FilePort } from '../../src/core/notebook/ports';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The contract of every file port. `make` returns the port and the URI of a fresh, empty folder. */
export function filePortContract(make: () => Promise<{ files: FilePort; folder: string }>): void {
  let files: FilePort;
  let folder: string;
  beforeEach(async () => {
    ({ files, folder } = await make());
  });

  it('knows what does not exist', async () => {
    assert.equal(await files.read(join(folder, 'no.md')), undefined);
    assert.equal(await files.list(join(folder, 'no')), undefined);
    assert.equal(await files.stat(join(folder, 'no.md')), undefined);
    assert.equal(await files.stat(join(folder, 'no', 'no.md')), undefined);
    assert.equal(await files.replace(join(folder, 'no.md'), bytes(''), bytes('x')), 'missing');
  });

  it('creates a file with its folders and reads it back, byte for byte', async () => {
    const file = join(folder, 'people', "d'arcy (é) #1", 'a b.md');
    const content = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00]);
    assert.equal(await files.create(file, content), 'done');
    assert.deepEqual(Uint8Array.from((await files.read(file)) ?? []), content);
  });

  it('reads a file with its stamp, unless it is too large', async () => {
    const file = join(folder, 'a.md');
    await files.create(file, bytes('hello'));
    const stamp = await files.stat(file);
    const read = await files.readStamped(file, 5);
    assert.deepEqual(read?.stamp, stamp);
    assert.deepEqual(Uint8Array.from(read?.bytes ?? []), bytes('hello'));
    assert.deepEqual(await files.readStamped(file, 4), { stamp });
    assert.equal(await files.readStamped(join(folder, 'no.md'), 5), undefined);
    assert.equal(await files.readStamped(folder, 5), undefined);
  });

  it('creates folders, but not over a file', async () => {
    assert.equal(await files.createFolder(join(folder, 'b', 'c')), 'done');
    assert.equal(await files.createFolder(join(folder, 'b', 'c')), 'done');
    assert.deepEqual(await files.list(join(folder, 'b')), [{ name: 'c', kind: 'folder' }]);
    await files.create(join(folder, 'a'), bytes(''));
    assert.notEqual(await files.createFolder(join(folder, 'a')), 'done');
  });

  it('never creates over a file', async () => {
    const file = join(folder, 'a.md');
    await files.create(file, bytes('mine'));
    assert.equal(await files.create(file, bytes('theirs')), 'exists');
    assert.deepEqual(Uint8Array.from((await files.read(file)) ?? []), bytes('mine'));
  });

  it('lets only one of several creators win', async () => {
    const file = join(folder, 'a.md');
    const outcomes = await Promise.all(
      ['one', 'two', 'three', 'four'].map(text => files.create(file, bytes(text))),
    );
    assert.deepEqual([...outcomes].sort(), ['done', 'exists', 'exists', 'exists']);
    const winner = ['one', 'two', 'three', 'four'][outcomes.indexOf('done')] ?? '';
    assert.deepEqual(Uint8Array.from((await files.read(file)) ?? []), bytes(winner));
  });

  it('replaces a file only if it has not changed', async () => {
    const file = join(folder, 'a.md');
    await files.create(file, bytes('one'));
    assert.equal(await files.replace(file, bytes('one'), bytes('two')), 'done');
    assert.equal(await files.replace(file, bytes('one'), bytes('three')), 'changed');
    assert.deepEqual(Uint8Array.from((await files.read(file)) ?? []), bytes('two'));
  });

  it('tells one state of a file from the next', async () => {
    const file = join(folder, 'a.md');
    await files.create(file, bytes('é'));
    const first = await files.stat(file);
    assert.equal(first?.size, 2);
    assert.ok(first.written > 0);
    assert.deepEqual(await files.stat(file), first);
    // File times have a resolution of a millisecond at best, so the first writes may not show.
    let second = first;
    for (const texts = ['é', 'è']; second.written === first.written; texts.reverse()) {
      const [from = '', to = ''] = texts;
      assert.equal(await files.replace(file, bytes(from), bytes(to)), 'done');
      second = (await files.stat(file)) ?? assert.fail('The file is gone.');
    }
    assert.equal(second.size, 2);
    assert.ok(second.written > first.written);
    assert.equal(await files.stat(folder), undefined, 'a folder is no file');
  });

  it('lists files and folders, and leaves nothing else behind', async () => {
    await files.create(join(folder, 'a.md'), bytes(''));
    await files.create(join(folder, 'b', 'c.md'), bytes('x'));
    await files.create(join(folder, 'a.md'), bytes('again'));
    await files.replace(join(folder, 'a.md'), bytes(''), bytes('y'));
    await files.replace(join(folder, 'a.md'), bytes('wrong'), bytes('z'));
    const entries = [...((await files.list(folder)) ?? [])].sort((one, other) =>
      one.name < other.name ? -1 : 1,
    );
    assert.deepEqual(entries, [
      { name: 'a.md', kind: 'file' },
      { name: 'b', kind: 'folder' },
    ]);
  });
}
