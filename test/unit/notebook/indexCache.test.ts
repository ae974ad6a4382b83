import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { join } from '../../../src/core/notebook/address';
import { IndexCache } from '../../../src/core/notebook/indexCache';
import type { CachePort } from '../../../src/core/notebook/ports';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { generateNotes } from '../../support/generateNotes';
import { MemoryFiles } from '../../support/memoryFiles';
import { MemoryEditors, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';
import { copySampleTeam } from '../../support/sampleTeam.mjs';

class MemoryCache implements CachePort {
  bytes: Uint8Array | undefined;
  writes = 0;
  async read() {
    return this.bytes;
  }
  async write(bytes: Uint8Array) {
    this.writes++;
    this.bytes = bytes;
  }
  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }
}

/** Starts the product: returns its index, how many notes it read, and what it saved. */
async function start(
  files: MemoryFiles,
  store: CachePort = new MemoryCache(),
  { build = '1', at = root, editors = new MemoryEditors() } = {},
) {
  const cache = new IndexCache(store, build);
  const notebook = new TeamNotebook(at, files, editors, undefined, cache);
  const before = files.reads;
  await notebook.load();
  const reads = files.reads - before;
  await cache.write(notebook.index);
  return { notebook, reads, people: notebook.people(today) };
}

const put = (files: MemoryFiles, notes: Iterable<{ path: string; text: string }>) => {
  for (const { path, text } of notes) files.put(join(root, ...path.split('/')), text);
  return files;
};
const few = () =>
  new MemoryFiles({
    [`${root}/people/dana/profile.md`]: '---\nname: Dana\ncadence: often\n---\n',
    [`${root}/people/dana/2026-11-20.md`]: '- [ ] Pair 🎉 \ud800 @me due:2026-11-25\n',
    [`${root}/people/dana/tasks.md`]: '## Search\n\n- 2026-11-09 some / high, up → Coaching (by me) x\n',
    [`${root}/people/ari/inbox.md`]: '- [ ] 2026-11-20 praise: Calm\n- [x] b\n',
  });

/** FNV-1a of 32 bits, by its definition. */
function checksum(text: string): string {
  let hash = 0x811c9dc5n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
  return hash.toString(16).padStart(8, '0');
}

describe('the cache of the index', function () {
  this.timeout(20_000);

  it('restores the sample team without reading a note', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'team-lead-cache-'));
    try {
      const laid = await copySampleTeam(folder, { today: today.date });
      const notes = laid.filter(file => file.startsWith('team-notes/people/'));
      const files = new MemoryFiles();
      for (const file of notes) {
        const name = file.slice('team-notes/'.length);
        put(files, [{ path: name, text: await readFile(path.join(folder, file), 'utf8') }]);
      }
      const store = new MemoryCache();
      const first = await start(files, store);
      const second = await start(files, store);
      assert.deepEqual([first.reads, second.reads], [notes.length, 0]);
      assert.deepEqual(second.people, first.people);
      assert.ok(first.people.length > 3);
      assert.equal(store.writes, 1, 'nothing new, nothing written');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('equals a full read after any changes, while reading only those', async () => {
    const change = fc.record({
      at: fc.nat(59),
      what: fc.constantFrom('edit', 'same size', 'delete', 'add'),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(change, { maxLength: 12 }), async (seed, changes) => {
        const notes = [...generateNotes(60, seed)];
        const files = put(new MemoryFiles(), notes);
        const store = new MemoryCache();
        await start(files, store);
        const touched = new Set<string>();
        for (const { at, what } of changes) {
          const uri = join(root, ...(notes[at]?.path ?? '').split('/'));
          const text = files.text(uri);
          if (what === 'add') {
            const added = `${uri.slice(0, uri.lastIndexOf('/'))}/more ${at}.md`.replace(' ', '%20');
            files.put(added, '- [ ] more\n');
            touched.add(added);
          } else if (text === undefined || what === 'delete') {
            files.remove(uri);
            touched.delete(uri);
          } else {
            files.put(uri, what === 'edit' ? `${text}\n- [ ] new @me\n` : text.replace(/[a-z]/g, 'x'));
            touched.add(uri);
          }
        }
        const next = await start(files, store);
        assert.equal(next.reads, touched.size);
        assert.deepEqual(next.people, (await start(files)).people);
        assert.equal((await start(files, store)).reads, 0);
      }),
      { numRuns: runs(20) },
    );
  });

  it('is discarded if anything in it is damaged, truncated or foreign', async () => {
    const files = few();
    const fresh = await start(files);
    const store = new MemoryCache();
    await start(files, store);
    const whole = store.bytes ?? assert.fail('nothing kept');
    const damage = fc.oneof(
      fc.record({ at: fc.nat(whole.length - 1), bit: fc.integer({ min: 0, max: 7 }) }).map(({ at, bit }) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      }),
      fc.nat(whole.length).map(length => whole.slice(0, length)),
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 20 }).map(more => Uint8Array.from([...whole, ...more])),
      fc.constant(new TextEncoder().encode(`${'x '.repeat(3)}\n{}\n[]\n`)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async bytes => {
        const damaged = new MemoryCache();
        damaged.bytes = bytes;
        assert.deepEqual((await start(files, damaged)).people, fresh.people);
        assert.equal((await start(files, damaged)).reads, 0, 'it was rebuilt');
      }),
      { numRuns: runs(300) },
    );
  });

  it('is a line that says whose it is and lines of a hundred notes, each behind its checksum', async () => {
    for (const [count, lines] of [
      [100, [100]],
      [101, [100, 1]],
    ] as const) {
      const files = new MemoryFiles();
      for (let at = 0; at < count; at++) files.put(`${root}/people/dana/note-${at}.md`, `- [ ] a ${at}\n`);
      const store = new MemoryCache();
      await start(files, store);
      const written = store.text.split('\n');
      assert.equal(written.pop(), '');
      const [owner, ...notes] = written.map(line => {
        const [, sum, content = ''] = /^([\da-f]{8}) (.*)$/.exec(line) ?? [];
        assert.equal(sum, checksum(content));
        return JSON.parse(content);
      });
      assert.deepEqual([owner.build, owner.root], ['1', root]);
      assert.deepEqual(
        notes.map(list => list.length),
        lines,
      );
    }
  });

  it('belongs to one build and one folder', async () => {
    const files = few();
    const store = new MemoryCache();
    await start(files, store);
    assert.equal((await start(files, store, { build: '2' })).reads, 4);
    const elsewhere = 'file:///w/other-notes';
    const there = new MemoryFiles({ [`${elsewhere}/people/dana/profile.md`]: '---\nname: Other\n---\n' });
    assert.deepEqual(
      (await start(there, store, { build: '2', at: elsewhere })).people.map(person => person.name),
      ['Other'],
    );
  });

  it('is optional if it cannot be read or written', async () => {
    const broken: CachePort = {
      read: async () => Promise.reject(new Error('no')),
      write: async () => Promise.reject(new Error('no')),
    };
    assert.equal((await start(few(), broken)).people.length, 2);
  });

  it('does not trust a file that was written just before it was read', async () => {
    const files = few();
    const file = `${root}/people/dana/2026-11-20.md`;
    files.touch(file, Date.now());
    const store = new MemoryCache();
    await start(files, store);
    assert.equal((await start(files, store)).reads, 1);
    for (const unknown of [0, Date.now() + 60_000]) {
      files.touch(file, unknown);
      await start(files, store);
      assert.equal((await start(files, store)).reads, 1);
    }
  });

  it('contains nothing unsaved, and is overridden by open editors', async () => {
    const files = few();
    const file = `${root}/people/dana/2026-11-20.md`;
    const store = new MemoryCache();
    await start(files, store);
    const editors = new MemoryEditors();
    editors.texts.set(file, '- [ ] unsaved\n');
    const { people } = await start(files, store, { editors });
    assert.deepEqual(
      people.flatMap(person => person.actions.map(action => action.text)),
      ['unsaved'],
    );
    assert.ok(!store.text.includes('unsaved'));
    const closed = await start(files, store);
    assert.equal(closed.people[1]?.actions[0]?.due, '2026-11-25');
  });

  it('drops deleted notes', async () => {
    const files = few();
    const store = new MemoryCache();
    const { notebook } = await start(files, store);
    assert.ok(store.text.includes('Calm'));
    files.remove(`${root}/people/ari`);
    await notebook.refresh(`${root}/people/ari`);
    await notebook.cache?.write(notebook.index);
    assert.ok(!store.text.includes('Calm'));
    files.remove(`${root}/people/dana/tasks.md`);
    await start(files, store);
    assert.ok(!store.text.includes('Search'), 'even if deleted between two starts');
  });
});
