import assert from 'node:assert/strict';
import { freshWeeks } from '../../../src/core/styles/freshness';
import { notSaid, reduceInUse, saidStyle } from '../../../src/core/styles/inUse';
import { type Intent, nothingChosen, reduce, type Selection } from '../../../src/core/styles/selection';
import { stylePeople } from '../../../src/core/tasks/stylePeople';
import { notebookOf } from '../../support/notebookFixture';

const answered = {
  steps: 2,
  method: 2,
  dates: 2,
  order: 2,
  view: 0,
  listening: 0,
  reasons: 0,
  progress: 0,
} as const;

describe('the style used', () => {
  it('§1.7: is taken from a name before the answers, and needs enough answers', () => {
    assert.equal(saidStyle(notSaid), null);
    assert.equal(saidStyle({ style: null, answers: answered }), 'S1');
    assert.equal(saidStyle({ style: 'S4', answers: answered }), 'S4');
    const { steps: _, ...fewer } = answered;
    assert.equal(saidStyle({ style: null, answers: fewer }), null);
  });

  it('can lose an answer, and stays the same object if nothing changes', () => {
    const one = reduceInUse(notSaid, { do: 'behavior', behavior: 'steps', amount: 0 });
    assert.deepEqual(one.answers, { steps: 0 });
    assert.equal(reduceInUse(one, { do: 'behavior', behavior: 'steps', amount: 0 }), one);
    assert.deepEqual(reduceInUse(one, { do: 'behavior', behavior: 'steps', amount: null }).answers, {});
    assert.equal(reduceInUse(one, { do: 'usedStyle', style: null }), one);
    assert.equal(reduceInUse(one, { do: 'forgetInUse' }), notSaid);
    assert.equal(reduceInUse(notSaid, { do: 'forgetInUse' }), notSaid);
  });

  it('belongs to one person on one task, and does not move to another', () => {
    const people = [
      { id: 'dana', name: 'Dana', tasks: [{ name: 'Search' }, { name: 'Rota' }] },
      { id: 'eve', name: 'Eve', tasks: [] },
    ];
    const moved = (before: Selection, ...intents: readonly Intent[]) =>
      intents.reduce((selection, intent) => reduce(selection, intent, people), before);
    const said = moved(
      nothingChosen,
      { do: 'person', person: 'dana' },
      { do: 'task', task: 'Search' },
      { do: 'usedStyle', style: 'S2' },
    );
    assert.equal(said.inUse.style, 'S2');
    assert.equal(moved(said, { do: 'task', task: 'Rota' }).inUse, notSaid);
    assert.equal(moved(said, { do: 'person', person: 'eve' }).inUse, notSaid);
    assert.equal(moved(said, { do: 'trend', trend: 'up' }).inUse.style, 'S2');
  });
});

describe('people for the style view', () => {
  it('include the standing of each reading, their own reading and the last logged style', async () => {
    const { notebook } = await notebookOf({
      'people/dana/tasks.md':
        '## Search\n- 2026-11-16 some / high → Coaching (by me)\n- 2026-11-17 low / high → Directing (by them)\n' +
        '- 2026-11-18 style used: Directing\n- 2026-11-19 event: asked\n- 2026-11-29 style used: Delegating\n\n## New\n',
    });
    const day = { date: '2026-11-23', defaultCadence: 'P1W' };
    const [dana] = stylePeople(notebook.people(day), day.date, freshWeeks);
    const [search, fresh] = dana?.tasks ?? [];
    assert.deepEqual([search?.standing?.state, search?.standing?.dueOn], ['due', '2026-11-19']);
    assert.deepEqual([search?.theirs?.date, search?.latest?.date], ['2026-11-17', '2026-11-16']);
    assert.equal(search?.used?.style, 'S1');
    assert.deepEqual([fresh?.standing, fresh?.theirs, fresh?.used], [undefined, undefined, undefined]);
    const [again] = stylePeople(notebook.people(day), day.date, freshWeeks);
    assert.equal(again, dana);
    const [later] = stylePeople(notebook.people(day), '2026-11-30', freshWeeks);
    assert.equal(later?.tasks[0]?.used?.style, 'S4');
    const [shorter] = stylePeople(notebook.people(day), day.date, { ...freshWeeks, S2: 1 });
    assert.equal(shorter?.tasks[0]?.standing?.agesOn, '2026-11-23');
  });
});
