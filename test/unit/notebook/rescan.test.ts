import assert from 'node:assert/strict';
import type { Change } from '../../../src/core/notebook/notebook';
import { notebookOf, root, today } from '../../support/notebookFixture';

const inbox = `${root}/people/dana/inbox.md`;
const start = { 'people/dana/inbox.md': '- [ ] 2026-11-20 topic: one\n', 'people/dana/profile.md': '' };

describe('scanning for unreported changes', () => {
  async function opened() {
    const of = await notebookOf(start);
    const told: Change[] = [];
    Object.assign(of.notebook, { changed: (change: Change) => told.push(change) });
    const people = () => of.notebook.people(today).map(({ id }) => id);
    return { ...of, told, people };
  }

  it('finds new, changed and deleted files, and reads nothing else', async () => {
    const { notebook, files, told, people, person } = await opened();
    files.put(`${root}/people/eve/profile.md`, '---\nname: Eve\n---\n');
    files.put(inbox, '- [ ] 2026-11-20 topic: one\n- [ ] 2026-11-21 topic: two\n');
    const before = files.reads;
    await notebook.rescan();
    assert.equal(files.reads - before, 2);
    assert.deepEqual(people(), ['dana', 'eve']);
    assert.equal(person('dana').topics.length, 2);
    files.remove(`${root}/people/eve`);
    files.remove(inbox);
    await notebook.rescan();
    assert.deepEqual([people(), person('dana').topics.length], [['dana'], 0]);
    assert.deepEqual(
      told.map(({ people: ids }) => [...ids].sort()),
      [
        ['dana', 'eve'],
        ['dana', 'eve'],
      ],
    );
  });

  it('finds a change of the same size from a clock that was set back, and one from a clock far ahead', async () => {
    const { notebook, files, person } = await opened();
    const says = () => person('dana').topics.map(({ text }) => text);
    for (const [text, at] of [
      ['two', 900_000_000_000],
      ['six', 1],
      ['ten', Date.now() + 86_400_000],
      ['one', Date.now() + 86_400_000],
      ['two', Date.now() - 3_600_000],
    ] as const) {
      files.put(inbox, `- [ ] 2026-11-20 topic: ${text}\n`);
      files.touch(inbox, at);
      await notebook.rescan();
      assert.deepEqual(says(), [text]);
    }
  });

  it('builds on the current text, whatever the clock said at the last write', async () => {
    const { notebook, files, person, text } = await opened();
    const add = (what: string) =>
      notebook.edit(inbox, now => ({
        edits: [{ start: now.length, end: now.length, text: `- [ ] 2026-11-20 topic: ${what}\n` }],
        line: 0,
      }));
    await add('ahead');
    files.touch(inbox, Date.now() + 86_400_000);
    files.put(inbox, `${text('people/dana/inbox.md')}- [ ] 2026-11-20 topic: theirs\n`);
    files.touch(inbox, 1);
    await add('mine');
    assert.deepEqual(
      person('dana').topics.map(topic => topic.text),
      ['one', 'ahead', 'theirs', 'mine'],
    );
  });

  it('for one person leaves the others alone', async () => {
    const { notebook, files, person, people } = await opened();
    files.put(inbox, '- [ ] 2026-11-20 topic: one\n- [ ] 2026-11-21 topic: two\n');
    files.put(`${root}/people/eve/profile.md`, '');
    await notebook.rescan('dana');
    assert.deepEqual([people(), person('dana').topics.length], [['dana'], 2]);
  });

  it('notifies nobody if nothing changed, even with unreliable times and open files', async () => {
    const { notebook, files, editors, told } = await opened();
    files.touch(inbox, Date.now());
    files.put(`${root}/people/dana/2026-11-20.md`, '- [ ] three\n');
    editors.texts.set(`${root}/people/dana/2026-11-20.md`, '- [ ] four\n');
    await notebook.rescan();
    assert.equal(told.length, 1);
    for (let times = 0; times < 3; times++) {
      await notebook.rescan();
      await notebook.rescan('dana');
    }
    assert.equal(told.length, 1);
  });

  it('finds a change of the same size and time right after a read', async () => {
    const { notebook, files, person } = await opened();
    const now = Date.now();
    files.touch(inbox, now);
    await notebook.rescan();
    files.put(inbox, '- [ ] 2026-11-20 topic: two\n');
    files.touch(inbox, now);
    await notebook.rescan();
    assert.equal(person('dana').topics[0]?.text, 'two');
  });

  it('finds changes whichever way the clock was set', async () => {
    const { notebook, files, person } = await opened();
    for (const [text, written] of [
      ['later', Date.now() + 86_400_000],
      ['long ago', 1000],
      ['again', 999],
    ] as const) {
      files.put(inbox, `- [ ] 2026-11-20 topic: ${text}\n`);
      files.touch(inbox, written);
      await notebook.rescan();
      assert.equal(person('dana').topics[0]?.text, text);
    }
  });

  it('drops a deleted file that an editor still shows, and adds it again once it is back', async () => {
    const { notebook, files, editors, person } = await opened();
    editors.texts.set(inbox, '- [ ] 2026-11-20 topic: typed\n');
    await notebook.refresh(inbox);
    assert.equal(person('dana').topics[0]?.text, 'typed');
    files.remove(inbox);
    await notebook.refresh(inbox);
    assert.equal(person('dana').topics.length, 0);
    files.put(inbox, '');
    await notebook.refresh(inbox);
    assert.equal(person('dana').topics[0]?.text, 'typed');
  });

  it('follows a rename that only changes case', async () => {
    const { notebook, files, people } = await opened();
    const text = files.text(inbox) ?? '';
    files.remove(`${root}/people/dana`);
    files.put(`${root}/people/Dana/inbox.md`, text);
    await notebook.rescan();
    assert.deepEqual(people(), ['Dana']);
  });
});
