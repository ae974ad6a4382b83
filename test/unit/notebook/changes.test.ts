import assert from 'node:assert/strict';
import { capture } from '../../../src/core/meetings/capture';
import type { Change } from '../../../src/core/notebook/notebook';
import { bothChanges, concerns } from '../../../src/platform/notesChange';
import { done, notebookOf, root } from '../../support/notebookFixture';

const at = (path: string) => `${root}/people/${path}`;
const start = {
  'people/dana/inbox.md': '- [ ] 2026-11-20 topic: one\n',
  'people/dana/profile.md': '---\nname: Dana\n---\n',
  'people/ari/inbox.md': '- [ ] two\n',
};

async function opened() {
  const of = await notebookOf(start);
  const told: Change[] = [];
  Object.assign(of.notebook, { changed: (change: Change) => told.push(change) });
  const topic = { kind: 'topic', date: '2026-11-23' } as const;
  const write = async () => done(await capture(of.notebook, of.person('dana'), { ...topic, text: 'three' }));
  /** The people of each reported change. */
  const people = () => told.map(change => [...change.people].sort());
  return { ...of, told, people, write };
}

describe('what the notes report about a change', () => {
  it('is the people whose notes changed, in one event', async () => {
    const { notebook, files, people } = await opened();
    files.put(at('dana/inbox.md'), '- [ ] 2026-11-20 topic: other\n');
    await notebook.refresh(at('dana/inbox.md'));
    files.put(at('dana/inbox.md'), '- [ ] once more\n');
    files.put(at('eve/profile.md'), '');
    await notebook.refresh([at('dana/inbox.md'), at('eve/profile.md')]);
    files.remove(at('ari'));
    await notebook.refresh(at('ari'));
    assert.deepEqual(people(), [['dana'], ['dana', 'eve'], ['ari']]);
  });

  it('includes people whose text changed without new facts', async () => {
    const { notebook, files, people } = await opened();
    files.put(at('dana/inbox.md'), '- [ ] 2026-11-20 topic: one\n\nA word about it.\n');
    await notebook.refresh(at('dana/inbox.md'));
    assert.deepEqual(people(), [['dana']]);
  });

  it('is the files next to the people if they are read again', async () => {
    const { notebook, told } = await opened();
    await notebook.readExtras();
    await notebook.load();
    await notebook.rescan('dana');
    assert.deepEqual(
      told.map(({ people, extras }) => [people.size, extras]),
      [
        [0, true],
        [0, true],
      ],
    );
  });

  it('is nothing for the same text, whenever it was written', async () => {
    const { notebook, files, told } = await opened();
    for (const written of [Date.now(), 1000, Date.now() - 60_000]) {
      files.touch(at('dana/inbox.md'), written);
      await notebook.refresh([at('dana/inbox.md'), at('ari/inbox.md')]);
      await notebook.refresh(`${root}/people`);
      await notebook.rescan();
    }
    assert.deepEqual(told, []);
  });

  it('is detected across all files at once, reading only changed ones', async () => {
    const { notebook, files, people } = await opened();
    for (const whole of [root, `${root}/people`]) {
      const reads = files.reads;
      await notebook.refresh(whole);
      assert.equal(files.reads, reads, whole);
    }
    files.put(at('ari/inbox.md'), '- [ ] three\n');
    const reads = files.reads;
    await notebook.refresh(`${root}/people`);
    assert.deepEqual([files.reads - reads, people().at(-1)], [1, ['ari']]);
  });

  it('is nothing for a file that is not a note, which is not even read', async () => {
    const { notebook, files, told } = await opened();
    const others = [
      'dana/photo.png',
      'dana/exports/inbox.md',
      'dana/.trash/x.md',
      'dana/.x.md',
      '.dana/x.md',
      'dana/a/b/c/d/x.md',
      'readme.md',
    ].map(at);
    for (const uri of others) files.put(uri, '- [ ] x\n');
    const reads = files.reads;
    for (const uri of others) await notebook.refresh(uri);
    assert.deepEqual([files.reads - reads, told.length], [0, 0]);
  });

  it('is reread after a write if files have no times', async () => {
    const { notebook, files, write } = await opened();
    const { stat } = files;
    files.stat = async file => {
      const stamp = await stat.call(files, file);
      return stamp && { ...stamp, written: 0 };
    };
    await write();
    const reads = files.reads;
    await notebook.refresh(at('dana/inbox.md'));
    assert.equal(files.reads - reads, 1);
  });

  it('is one change for a write, and its echo is not even read', async () => {
    const { notebook, files, told, people, write } = await opened();
    await write();
    assert.deepEqual([people(), told[0]?.wrote], [[['dana']], at('dana/inbox.md')]);
    const reads = files.reads;
    await notebook.refresh(at('dana/inbox.md'));
    await notebook.refresh(at('dana/inbox.md'));
    assert.deepEqual([files.reads - reads, told.length], [0, 1]);
  });

  it('is a second change if somebody else writes after us', async () => {
    const { notebook, files, people, write, person } = await opened();
    await write();
    files.put(at('dana/inbox.md'), '- [ ] theirs\n');
    files.touch(at('dana/inbox.md'), Date.now() + 1);
    await notebook.refresh(at('dana/inbox.md'));
    assert.deepEqual(people(), [['dana'], ['dana']]);
    assert.deepEqual(
      person('dana').topics.map(({ text }) => text),
      ['theirs'],
    );
  });

  it('is a second change if somebody else writes just as much right after us', async () => {
    const { notebook, files, write, person } = await opened();
    const { replace } = files;
    files.replace = async (file, expected, bytes) => {
      const outcome = await replace.call(files, file, expected, bytes);
      files.put(file, new TextDecoder().decode(bytes).replace('three', 'eerht'));
      return outcome;
    };
    await write();
    await notebook.refresh(at('dana/inbox.md'));
    assert.equal(person('dana').topics.at(-1)?.text, 'eerht');
  });

  it('is found by a scan even if the other write has our size and time', async () => {
    const { notebook, files, write, person, text } = await opened();
    await write();
    const ours = await files.stat(at('dana/inbox.md'));
    const theirs = (text('people/dana/inbox.md') ?? '').replace('three', 'eerht');
    files.put(at('dana/inbox.md'), theirs);
    files.touch(at('dana/inbox.md'), ours?.written ?? 0);
    await notebook.rescan();
    assert.equal(person('dana').topics.at(-1)?.text, 'eerht');
  });

  it('adds up', () => {
    const of = (...people: string[]) => ({ people: new Set(people), templates: false });
    const both = bothChanges(of('a'), { people: new Set(['b']), templates: true });
    assert.deepEqual([[...(both.people ?? [])], both.templates], [['a', 'b'], true]);
    assert.deepEqual(
      [concerns(both, ['b', 'c']), concerns(both, ['c']), concerns(both, [])],
      [true, false, false],
    );
    const any = bothChanges(both, { people: undefined, templates: false });
    assert.ok(concerns(any, ['c']));
  });
});
