import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openTab } from '../../../src/core/styles/cardTabs';
import { questionIds } from '../../../src/core/styles/diagnosisQuestions';
import { factorNames } from '../../../src/core/styles/factors';
import { commitments, competences, drivers, styleIds, trends } from '../../../src/core/styles/model';
import type { Cell } from '../../../src/core/styles/readingShapes';
import {
  chosenReading,
  type Intent,
  latestReading,
  nothingChosen,
  reconcile,
  reduce,
  type Selection,
  SelectionStore,
} from '../../../src/core/styles/selection';
import { sections } from '../../../src/core/styles/selectionShapes';
import type { LatestReading, StylePerson } from '../../../src/core/styles/stylePerson';
import { behaviorIds } from '../../../src/core/styles/usedStyle';

const cell: Cell = { competence: 'some', commitment: 'variable' };
const other: Cell = { competence: 'high', commitment: 'low' };
const stored: LatestReading = {
  ...cell,
  date: '2026-11-20',
  trend: 'flat',
  driver: 'confidence',
  style: 'S2',
  by: 'lead',
};
const people: readonly StylePerson[] = [
  { id: 'dana', name: 'Dana', tasks: [{ name: 'Search', latest: stored }, { name: 'Rota' }] },
  { id: 'ada', name: 'Ada', tasks: [] },
];

describe('the selection', () => {
  it('is set from the stored reading of a person on a task', () => {
    assert.deepEqual(chosen(person('dana'), task('Search')), {
      ...nothingChosen,
      person: 'dana',
      task: 'Search',
      cell,
      trend: 'flat',
      driver: 'confidence',
    });
  });

  it('keeps a cell picked before a person and a task were chosen', () => {
    const { cell: kept, edited } = chosen(pick(other), person('dana'), task('Rota'));
    assert.deepEqual({ kept, edited }, { kept: other, edited: true });
  });

  it('drops a cell picked for another person or task', () => {
    assert.equal(chosen(person('ada'), pick(other), person('dana')).cell, null);
    assert.equal(chosen(person('dana'), task('Search'), task('Rota')).cell, null);
    assert.equal(chosen(person('dana'), task('Rota'), pick(other), task(null)).cell, null);
  });

  it('prefers the stored reading to a cell picked before', () => {
    assert.deepEqual(chosen(pick(other), person('dana'), task('Search')).cell, cell);
  });

  it('keeps a task chosen before its person, and drops another person’s', () => {
    assert.equal(chosen(task('Rota'), person('dana')).task, 'Rota');
    assert.equal(chosen(person('dana'), task('Rota'), person('ada')).task, null);
  });

  it('recognizes a task in any spelling', () => {
    const { task: name, cell: found } = chosen(person('dana'), task(' search '));
    assert.deepEqual({ name, found }, { name: 'Search', found: cell });
    assert.equal(chosen(task('search'), person('dana')).task, 'Search');
  });

  it('has the chosen driver, as a manual change', () => {
    const before = chosen(person('dana'), task('Search'));
    const { driver, edited } = run(before, { do: 'driver', driver: 'both' });
    assert.deepEqual([driver, edited], ['both', true]);
    assert.equal(run(before, { do: 'driver', driver: 'confidence' }), before);
  });

  it('has no driver while commitment is high', () => {
    const high: Cell = { competence: 'some', commitment: 'high' };
    const selection = chosen(pick(cell), { do: 'driver', driver: 'both' }, pick(high));
    assert.equal(selection.driver, null);
    assert.equal(reduce(selection, { do: 'driver', driver: 'both' }).driver, null);
  });

  it('returns to the stored reading, or to an empty map', () => {
    const shown = chosen(person('dana'), task('Search'));
    assert.deepEqual(run(shown, pick(other), { do: 'trend', trend: 'up' }, { do: 'reset' }), shown);
    assert.deepEqual(chosen(pick(other), { do: 'trend', trend: 'up' }, { do: 'reset' }), nothingChosen);
  });

  it('opens and closes each section separately', () => {
    const opened = chosen(section('avoid', true), section('move', true), section('avoid', false));
    assert.deepEqual(opened.open, ['move']);
  });

  it('opens one part of the card at a time, and leaves nested parts of others open', () => {
    const opened = chosen(section('closer', true), section('words', true), section('task', true));
    assert.deepEqual(opened.open, ['words', 'task']);
    assert.deepEqual(run(opened, section('avoid', true)).open, ['words', 'task', 'avoid']);
    assert.deepEqual(run(opened, section('task', false)).open, ['words']);
    assert.equal(run(opened, section('task', true)), opened);
    assert.equal(run(opened, section('closer', false)), opened);
    assert.deepEqual([opened, chosen(), { open: ['task', 'closer'] }].map(openTab), [
      'task',
      'advice',
      'closer',
    ]);
  });

  it('returns the same object for an intent that changes nothing', () => {
    fc.assert(
      fc.property(fc.array(intents), intents, (before, intent) => {
        const once = reduce(chosen(...before), intent, people);
        assert.equal(reduce(once, intent, people), once);
      }),
    );
  });

  it('returns the same object for each intent that repeats what was chosen', () => {
    const given: readonly Intent[] = [
      { do: 'factor', factor: 'stakes', value: 2 },
      { do: 'knowledge', value: 'team' },
      { do: 'answer', question: 'V', answer: { value: 1, evidence: 'seen', on: '2026-11-20' } },
      { do: 'question', question: 'C2' },
      { do: 'usedStyle', style: 'S2' },
      { do: 'behavior', behavior: 'steps', amount: 2 },
      { do: 'forgetFrame' },
      { do: 'forgetAnswers' },
      { do: 'forgetInUse' },
    ];
    for (const intent of given) {
      const once = chosen(intent);
      assert.equal(once === nothingChosen, intent.do.startsWith('forget'), intent.do);
      assert.equal(run(once, intent), once, intent.do);
    }
  });

  it('never shows an unedited cell without a stored reading', () => {
    fc.assert(
      fc.property(fc.array(intents), given => {
        const selection = chosen(...given);
        if (selection.cell && !selection.edited) assert.equal(latestReading(selection, people), stored);
      }),
    );
  });
});

describe('the selection, when the notes change,', () => {
  const shown = chosen(person('dana'), task('Search'));
  const changed = (latest: LatestReading | undefined): readonly StylePerson[] => [
    { id: 'dana', name: 'Dana', tasks: [{ name: 'Search', ...(latest && { latest }) }] },
  ];

  it('is the same object if nothing about it changed', () => {
    const [dana, ...others] = people;
    for (const selection of [
      shown,
      chosen(person('dana')),
      chosen(person('dana'), task('Rota')),
      nothingChosen,
    ])
      assert.equal(reconcile(selection, [{ ...dana, name: 'Dana O.' } as StylePerson, ...others]), selection);
  });

  it('follows a newer reading', () => {
    const newer = { ...stored, ...other, date: '2026-11-23' };
    assert.deepEqual(reconcile(shown, changed(newer)).cell, other);
  });

  it('keeps what was set by hand', () => {
    const edited = run(shown, pick(other));
    assert.equal(reconcile(edited, changed({ ...stored, date: '2026-11-23' })), edited);
  });

  it('counts as stored once the file has the same reading', () => {
    const edited = run(shown, { do: 'trend', trend: 'up' });
    assert.equal(reconcile(edited, changed({ ...stored, trend: 'up' })).edited, false);
  });

  it('empties the map when the reading is gone', () => {
    assert.equal(reconcile(shown, changed(undefined)).cell, null);
  });

  it('drops only a person who is gone', () => {
    assert.deepEqual(reconcile(run(shown, section('sure', true)), []), { ...nothingChosen, open: ['sure'] });
    const forNobody = chosen(pick(other));
    assert.equal(reconcile(forNobody, []), forNobody);
  });
});

describe('chosenReading', () => {
  it('leaves out what is unknown', () => {
    assert.equal(chosenReading(nothingChosen), undefined);
    assert.deepEqual(chosenReading(chosen(pick(cell))), cell);
    assert.deepEqual(chosenReading(chosen(person('dana'), task('Search'))), {
      ...cell,
      trend: 'flat',
      driver: 'confidence',
    });
  });
});

describe('SelectionStore', () => {
  it('reports a choice once, and only if it changes something', () => {
    const store = new SelectionStore();
    store.reconcile(people);
    let told = 0;
    const stop = store.onDidChange(() => told++);
    store.choose('dana', 'Search');
    store.choose('dana', 'Search');
    store.reconcile(people);
    assert.equal(told, 1);
    assert.deepEqual(store.selection.cell, cell);
    stop();
    store.apply({ do: 'reset' });
    store.choose('ada');
    assert.equal(told, 1);
  });

  it('finds a person’s reading even if the people arrive after the choice', () => {
    const store = new SelectionStore();
    store.choose('dana', 'Search');
    assert.equal(store.selection.cell, null);
    store.reconcile(people);
    assert.deepEqual(store.selection.cell, cell);
  });

  it('keeps a reading under the person and task it was saved for', () => {
    const store = new SelectionStore(chosen(pick(other)));
    store.reconcile(people);
    store.stored('ada', 'API');
    const { person: id, task: name, cell: kept } = store.selection;
    assert.deepEqual({ id, name, kept }, { id: 'ada', name: 'API', kept: other });
    const latest = { ...stored, ...other, date: '2026-11-23' };
    const { trend: _trend, driver: _driver, ...plain } = latest;
    store.reconcile([{ id: 'ada', name: 'Ada', tasks: [{ name: 'API', latest: plain }] }]);
    assert.equal(store.selection.edited, false);
  });
});

const step = fc.constantFrom(0, 1, 2, null);

const intents: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({ do: fc.constant('person' as const), person: fc.constantFrom('dana', 'ada', 'gone', null) }),
  fc.record({
    do: fc.constant('task' as const),
    task: fc.constantFrom('Search', 'SEARCH', 'Rota', 'New', null),
  }),
  fc.record({
    do: fc.constant('cell' as const),
    cell: fc.record({
      competence: fc.constantFrom(...competences),
      commitment: fc.constantFrom(...commitments),
    }),
  }),
  fc.record({ do: fc.constant('trend' as const), trend: fc.constantFrom(...trends) }),
  fc.record({ do: fc.constant('driver' as const), driver: fc.constantFrom(...drivers, null) }),
  fc.record({
    do: fc.constant('section' as const),
    section: fc.constantFrom(...sections),
    open: fc.boolean(),
  }),
  fc.record({ do: fc.constant('factor' as const), factor: fc.constantFrom(...factorNames), value: step }),
  fc.record({ do: fc.constant('knowledge' as const), value: fc.constantFrom('lead', 'team', null) }),
  fc.record({
    do: fc.constant('answer' as const),
    question: fc.constantFrom(...questionIds),
    answer: fc.constantFrom({ value: 1 as const, evidence: 'seen' as const, on: '2026-11-20' }, null),
  }),
  fc.record({ do: fc.constant('question' as const), question: fc.constantFrom(...questionIds) }),
  fc.record({ do: fc.constant('usedStyle' as const), style: fc.constantFrom(...styleIds, null) }),
  fc.record({
    do: fc.constant('behavior' as const),
    behavior: fc.constantFrom(...behaviorIds),
    amount: step,
  }),
  fc.record({
    do: fc.constantFrom('reset', 'forgetFrame', 'forgetAnswers', 'forgetInUse', 'useAnswers'),
  }),
);

function run(from: Selection, ...given: Intent[]): Selection {
  return given.reduce((selection, intent) => reduce(selection, intent, people), from);
}

function chosen(...given: Intent[]): Selection {
  return run(nothingChosen, ...given);
}

function person(id: string | null): Intent {
  return { do: 'person', person: id };
}

function task(name: string | null): Intent {
  return { do: 'task', task: name };
}

function pick(at: Cell): Intent {
  return { do: 'cell', cell: at };
}

function section(name: (typeof sections)[number], open: boolean): Intent {
  return { do: 'section', section: name, open };
}
