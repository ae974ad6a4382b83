import assert from 'node:assert/strict';
import { conflictOf } from '../../../src/core/notebook/conflictCopy';
import { notebookOf, root } from '../../support/notebookFixture';

const note = '2026-11-23.md';

describe('a sync client’s conflict copy', () => {
  for (const name of [
    "2026-11-23 (Dana's conflicted copy 2026-11-24).md",
    '2026-11-23 (conflicted copy 2026-11-24 101230).md',
    '2026-11-23 (Conflicted Copy laptop 202611241012).MD',
    '2026-11-23 (conflict, laptop, 2026-11-24).md',
    '2026-11-23 [conflicted].md',
    '2026-11-23 (SFConflict dana@example.com 2026-11-24-10-12-30).md',
    '2026-11-23 (Case Conflict 1).md',
    '2026-11-23.sync-conflict-20261124-101230-ABCDEFG.md',
    '2026-11-23_conflict-20261124-101230.md',
    '2026-11-23.Conflict.md',
    '2026-11-23_laptop_Nov-24-101230-2026_Conflict.md',
    '2026-11-23_LOCAL_1234.md',
    '2026-11-23 (1).md',
  ]) {
    it(`is recognized by its name: ${name}`, () => {
      assert.equal(conflictOf(name, ['profile.md', note, name]), note);
      assert.equal(
        conflictOf(name, ['profile.md', name]),
        undefined,
        'a separate note, if there is no original',
      );
    });
  }

  it('is not confused with other files', () => {
    for (const name of [
      note,
      '2026-11-23 planning.md',
      '2026-11-23 conflict with sales.md',
      '2026-11-23 (how we settle a tie).md',
      '2026-11-24 (1).md',
      '2026-11-23 (conflicted copy).txt',
    ])
      assert.equal(conflictOf(name, [note, name]), undefined, name);
  });

  it('is ignored but reported with its note, and counts again once the note is gone', async () => {
    const copy = 'people/dana/2026-11-23%20%28conflicted%20copy%202026-11-24%29.md';
    const tasks = 'people/dana/tasks.sync-conflict-20261124-101230-ABCDEFG.md';
    const { notebook, person, files } = await notebookOf({
      'people/dana/2026-11-23.md': '- [ ] Send it\n',
      [copy]: '- [ ] Send it\n- [ ] Only in the copy\n',
      'people/dana/tasks.md': '## Search\n\n- 2026-11-23 some / high\n',
      [tasks]: '## Search\n\n- 2026-11-23 some / high\n',
    });
    const before = person('dana');
    assert.equal(before.oneOnOnes.length, 1);
    assert.deepEqual(
      before.actions.map(({ text }) => text),
      ['Send it'],
    );
    assert.equal(before.tasks[0]?.readings.length, 1);
    assert.deepEqual(
      before.conflictCopies.map(({ uri, of }) => [uri, of]),
      [
        [`${root}/${copy}`, `${root}/people/dana/2026-11-23.md`],
        [`${root}/${tasks}`, `${root}/people/dana/tasks.md`],
      ],
    );
    assert.deepEqual(
      before.problems.map(({ uri, line }) => [uri, line]),
      [
        [`${root}/${copy}`, 0],
        [`${root}/${tasks}`, 0],
      ],
    );
    files.remove(`${root}/people/dana/2026-11-23.md`);
    await notebook.refresh(`${root}/people/dana/2026-11-23.md`);
    const after = person('dana');
    assert.deepEqual(
      after.conflictCopies.map(({ of }) => of),
      [`${root}/people/dana/tasks.md`],
    );
    assert.equal(after.actions.length, 2);
    assert.equal(after.oneOnOnes.length, 1);
  });
});
