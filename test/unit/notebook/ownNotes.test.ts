import assert from 'node:assert/strict';
import { overdueActions, owedActions } from '../../../src/core/actions/actionGroups';
import { completeAction } from '../../../src/core/actions/completeAction';
import { dayOf } from '../../../src/core/brief/today';
import { isOwn, ownId } from '../../../src/core/notebook/layout';
import type { Change } from '../../../src/core/notebook/notebook';
import { isRefusal } from '../../../src/core/refusal';
import { runSync } from '../../../src/core/steps';
import { sharedScreen } from '../../../src/core/subjects/sharedScreen';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { done, notebookOf, root, today } from '../../support/notebookFixture';

const plan = `${root}/me/growth/plan.md`;
const files = {
  'people/dana/2026-11-20.md': '- [ ] Send the draft @me due:2026-11-21\n',
  'me/growth/plan.md': '# Plan\n\n- [ ] Say the why first due:2026-11-20\n- [ ] Ask Lin @me\n',
  'me/people/eve/profile.md': '---\nname: Eve\n---\n',
};

describe('the lead’s own notes', () => {
  async function opened() {
    const of = await notebookOf(files);
    const told: Change[] = [];
    Object.assign(of.notebook, { changed: (change: Change) => told.push(change) });
    const own = () => of.notebook.own(today);
    return { ...of, told, own, texts: () => own().actions.map(({ text }) => text) };
  }

  it('contain actions that are the lead’s, with or without a mark', async () => {
    const { own } = await opened();
    assert.deepEqual(
      own().actions.map(({ uri, line, text, owner, due }) => [uri, line, text, owner, due]),
      [
        [plan, 2, 'Say the why first', 'me', '2026-11-20'],
        [plan, 3, 'Ask Lin', 'me', undefined],
      ],
    );
    assert.ok(isOwn(own()));
  });

  it('belong to no person, for lists, references and other extensions', async () => {
    const { notebook } = await opened();
    const people = notebook.people(today);
    assert.deepEqual([people.map(({ id }) => id), [...notebook.index.ids]], [['dana'], ['dana']]);
    for (const reference of [ownId, 'me', '/', 'Eve', '../me'])
      assert.ok(isRefusal(notebook.person(reference, today)), reference);
    assert.ok(!JSON.stringify(snapshotOf(people)).includes('/me/'));
  });

  it('count among everybody’s actions and appear in the day without a name', async () => {
    const { notebook } = await opened();
    const all = notebook.peopleAndLead(today);
    assert.equal(owedActions(all, { owner: 'me' }).length, 3);
    assert.equal(overdueActions(all, today.date), 2);
    const { promises } = runSync(dayOf(all, today.date));
    assert.deepEqual(
      promises.map(({ text, to }) => [text, to?.name]),
      [
        ['Say the why first', undefined],
        ['Send the draft', 'dana'],
      ],
    );
    const later = { ...today, date: '2027-01-15' };
    assert.deepEqual(
      runSync(dayOf(notebook.peopleAndLead(later), later.date)).meetings.map(({ person }) => person),
      ['dana'],
    );
  });

  it('are tracked like people’s notes: written, changed, new, moved and deleted', async () => {
    const { notebook, files: disk, told, texts } = await opened();
    done(await notebook.edit(plan, text => completeAction(text, 2, today.date)));
    assert.deepEqual([...(told.at(-1)?.people ?? [])], [ownId]);
    assert.deepEqual(
      notebook.own(today).actions.map(action => action.done),
      [true, false],
    );
    disk.put(`${root}/me/2026.md`, '- [ ] new\n');
    await notebook.refresh(`${root}/me/2026.md`);
    assert.deepEqual(texts(), ['new', 'Say the why first', 'Ask Lin']);
    disk.remove(`${root}/me/growth`);
    await notebook.refresh(`${root}/me/growth`);
    assert.deepEqual(texts(), ['new']);
    disk.put(`${root}/me/2026.md`, '- [ ] newer\n');
    await notebook.rescan();
    assert.deepEqual([...(told.at(-1)?.people ?? [])], [ownId]);
    assert.deepEqual(texts(), ['newer']);
    disk.remove(`${root}/me`);
    await notebook.rescan(ownId);
    assert.deepEqual(texts(), []);
    await notebook.rescan();
    assert.deepEqual([texts(), told.length], [[], 5]);
  });

  it('are the same object until something in them changes', async () => {
    const { notebook, own } = await opened();
    const before = own();
    await notebook.edit(`${root}/people/dana/2026-11-20.md`, text => completeAction(text, 0, today.date));
    assert.equal(own(), before);
  });

  it('are not on a shared screen', async () => {
    const { notebook, own } = await opened();
    notebook.index.setView(sharedScreen);
    const lists = Object.values(own()).filter(Array.isArray).flat();
    assert.deepEqual(lists, []);
    assert.equal(await notebook.text(plan), '');
    assert.equal(notebook.people(today)[0]?.actions.length, 1);
  });
});
