import assert from 'node:assert/strict';
import { join } from '../../../src/core/notebook/address';
import { ownId } from '../../../src/core/notebook/layout';
import { NotesIndex } from '../../../src/core/notebook/notesIndex';
import { noteReaders } from '../../../src/core/subjects/noteReaders';
import { root, today } from '../../support/notebookFixture';

const at = (path: string) => join(root, ...path.split('/'));

/** An index of these notes, each with its text. */
function indexOf(notes: Readonly<Record<string, string>>): NotesIndex {
  const index = new NotesIndex(root, noteReaders);
  for (const [path, text] of Object.entries(notes)) index.set(at(path), text);
  return index;
}

const ids = (index: NotesIndex) => index.people(today).map(({ id }) => id);

describe('a file among the notes', () => {
  const index = new NotesIndex(root, noteReaders);
  for (const [path, person, hidden] of [
    ['people/dana/tasks.md', 'dana', false],
    ['people/dana/TASKS.MD', 'dana', false],
    ['people/dana/2025/2025-11-23.md', 'dana', false],
    ['people/dana/a/b/c/tasks.md', 'dana', false],
    ['people/dana/private.md', 'dana', true],
    ['people/dana/private/2025-11-23.md', 'dana', true],
    ['me/plan.md', ownId, false],
    ['me/private/plan.md', ownId, true],
  ] as const)
    it(`${path} belongs to ${person === ownId ? 'the lead' : person}${hidden ? ', and is private' : ''}`, () =>
      assert.deepEqual(index.locate(at(path)), { person, name: path.split('/').at(-1), hidden }));

  for (const path of [
    'people',
    'people/dana',
    'people/stray.md',
    'others/dana/tasks.md',
    'dana/tasks.md',
    'me',
    'stray.md',
    'people/dana/tasks.txt',
    'people/dana/md',
    'people/dana/export/tasks.md',
    'people/dana/2025/backups/tasks.md',
    'me/Exports/plan.md',
    'people/dana/.tasks.md',
    'people/dana/.trash/tasks.md',
    'people/.dana/tasks.md',
    'me/.obsidian/plan.md',
    'people/dana/a/b/c/d/tasks.md',
  ])
    it(`${path} is nobody’s note`, () => {
      assert.equal(index.locate(at(path)), undefined);
      index.set(at(path), '## Search\n');
      assert.deepEqual([index.size, index.ids], [0, []]);
    });

  it('a file outside the folder is not a note', () => {
    assert.equal(index.locate('file:///elsewhere/people/dana/tasks.md'), undefined);
    assert.equal(index.locate(`${root}-old/people/dana/tasks.md`), undefined);
  });
});

describe('what a note is', () => {
  const meeting = '---\ntype: 1-1\ndate: 2026-11-20\n---\n';
  for (const [path, text, kind] of [
    ['people/dana/feedback.md', '', 'feedback'],
    ['people/dana/INBOX.md', '', 'inbox'],
    ['people/dana/2026-11-20 with Sam.md', '', 'one-on-one'],
    ['people/dana/review.md', '', 'other'],
    ['people/dana/monday.md', meeting, 'one-on-one'],
    ['me/nova.md', '---\ntype: situation\n---\n', 'situation'],
    ['me/plan.md', '', 'other'],
    ['stray.md', '', undefined],
  ] as const)
    it(`is ${kind ?? 'nothing'} at ${path}, as its reader has it`, () => {
      assert.equal(indexOf({ [path]: text }).kindAt(at(path)), kind);
      if (text === '') assert.equal(indexOf({}).kindAt(at(path)), kind);
    });
});

describe('the people of the notes', () => {
  it('are sorted by name in natural order, and namesakes by their folders', () => {
    const named = (name: string) => `---\nname: ${name}\n---\n`;
    const index = indexOf({
      'people/d/profile.md': named('Team 10'),
      'people/c/profile.md': named('Team 9'),
      'people/b/profile.md': named('Ana'),
      'people/a/profile.md': named('bo'),
      'people/b2/profile.md': named('ana'),
    });
    assert.deepEqual(ids(index), ['b', 'b2', 'a', 'c', 'd']);
  });

  it('are the same objects until something changes, and then only that person is replaced', () => {
    const index = indexOf({ 'people/ada/tasks.md': '', 'people/bo/tasks.md': '' });
    const before = index.people(today);
    assert.equal(index.people(today), before);
    index.set(at('people/ada/tasks.md'), '## Search\n');
    const [ada, bo] = index.people(today);
    assert.notEqual(ada, before[0]);
    assert.equal(bo, before[1]);
    assert.notEqual(index.people({ ...today, date: '2026-11-24' }), before);
    assert.equal(index.people({ ...today, defaultCadence: 'P2W' })[0]?.cadence, 'P2W');
  });

  it('include those whose folder is empty, and never the lead', () => {
    const index = indexOf({ 'me/plan.md': '# Plan\n' });
    assert.deepEqual(index.ids, []);
    for (const path of ['people/dana', 'people', 'people/eve/2025', 'others', 'me'])
      index.addFolder(at(path));
    assert.deepEqual(index.ids, ['dana']);
    assert.deepEqual(ids(index), ['dana']);
    assert.equal(index.person(ownId, today), undefined);
    assert.equal(index.own(today).id, ownId);
    assert.equal(index.person('eve', today), undefined);
  });

  it('are reported once after each change, even if they are gone', () => {
    const index = indexOf({ 'people/ada/tasks.md': '', 'people/bo/tasks.md': '', 'me/plan.md': '' });
    assert.deepEqual([...index.takeTouched()].sort(), ['ada', 'bo', ownId].sort());
    assert.deepEqual([...index.takeTouched()], []);
    index.confirm(at('people/ada/tasks.md'), { size: 1, written: 2 });
    assert.deepEqual([...index.takeTouched()], []);
    assert.deepEqual(index.note(at('people/ada/tasks.md'))?.stamp, { size: 1, written: 2 });
    index.delete(at('people/ada'));
    assert.deepEqual([...index.takeTouched()], ['ada']);
    index.clear();
    assert.deepEqual([...index.takeTouched()].sort(), ['bo', ownId].sort());
    assert.deepEqual([index.size, ids(index)], [0, []]);
  });
});

describe('removing from the index', () => {
  const notes = {
    'people/ada/tasks.md': '',
    'people/ada/2025/2025-01-07.md': '',
    'people/ada/2025/2025-01-14.md': '',
    'people/ada/2025-12-01.md': '',
    'people/bo/tasks.md': '',
  };
  for (const [path, left] of [
    ['people/ada/tasks.md', 4],
    ['people/ada/2025', 3],
    ['people/ada', 1],
    ['people/ada/202', undefined],
    ['people/ada/other.md', undefined],
    ['people/eve', undefined],
    ['people', undefined],
    ['others/ada', undefined],
  ] as const)
    it(`${path} leaves ${left === undefined ? 'everything' : `${left} notes`}`, () => {
      const index = indexOf(notes);
      const { revision } = index;
      assert.equal(index.delete(at(path)), left !== undefined);
      assert.equal(index.size, left ?? 5);
      assert.equal(index.notes.length, left ?? 5);
      assert.equal(index.revision, left === undefined ? revision : revision + 1);
      assert.equal(index.ids.includes('ada'), path !== 'people/ada');
    });

  it('also drops a note that became a copy', () => {
    const index = indexOf(notes);
    index.set(at('people/ada/tasks.md'), '---\nteam-lead-copy: 2026-11-23\n---\n## Search\n');
    assert.equal(index.size, 4);
    assert.equal(index.note(at('people/ada/tasks.md')), undefined);
  });

  it('leaves the files of each folder listed', () => {
    const index = indexOf(notes);
    assert.deepEqual(index.filesIn(at('people/ada/2025')), [
      at('people/ada/2025/2025-01-07.md'),
      at('people/ada/2025/2025-01-14.md'),
    ]);
    assert.equal(index.filesIn(at('people/ada')).length, 4);
    assert.deepEqual(index.filesIn(at('people/eve')), []);
    assert.deepEqual(index.filesIn(at('people')), []);
    assert.equal(index.folderOf('ada'), at('people/ada'));
    assert.equal(index.folderOf(ownId), at('me'));
  });
});
