import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactorName } from '../../../src/core/styles/factors';
import { type FrameIntent, shownFactors } from '../../../src/core/styles/frameAnswers';
import {
  chosenReading,
  type Intent,
  nothingChosen,
  reconcile,
  reduce,
  type Selection,
} from '../../../src/core/styles/selection';
import type { StylePerson } from '../../../src/core/styles/stylePerson';
import type { Factor, TaskFactors } from '../../../src/core/styles/taskFrame';

const kept: TaskFactors = { stakes: 2, reversibility: 2 };
const people: readonly StylePerson[] = [
  {
    id: 'dana',
    name: 'Dana',
    tasks: [{ name: 'Search', frame: { date: '2026-11-20', factors: kept } }, { name: 'Rota' }],
  },
  { id: 'ada', name: 'Ada', tasks: [{ name: 'Search' }] },
];
const person = (id: string | null): Intent => ({ do: 'person', person: id });
const task = (name: string | null): Intent => ({ do: 'task', task: name });
const say = (factor: FactorName, value: Factor | null): FrameIntent => ({ do: 'factor', factor, value });
const run = (start: Selection, ...intents: readonly Intent[]) =>
  intents.reduce((selection, intent) => reduce(selection, intent, people), start);
const shown = (...intents: readonly Intent[]) => shownFactors(run(nothingChosen, ...intents), people);

describe('answers about a task', () => {
  it('§3.2: are all in the middle at first', () => {
    assert.deepEqual(shown(), { factors: {}, from: 'default' });
    assert.deepEqual(shown(person('dana'), task('Rota')), { factors: {}, from: 'default' });
  });

  it('come from the notes until changed', () => {
    assert.deepEqual(shown(person('dana'), task('Search')), { factors: kept, from: 'notes' });
    assert.deepEqual(shown(person('dana'), task('Search'), say('urgency', 2)), {
      factors: { ...kept, urgency: 2 },
      from: 'answers',
    });
  });

  it('belong to a person on a task, and are restored with them', () => {
    const rota = [person('dana'), task('Rota'), say('novelty', 2)] as const;
    assert.deepEqual(shown(...rota, task('Search')).factors, kept);
    assert.deepEqual(shown(...rota, person('ada'), task('Search')).from, 'default');
    assert.deepEqual(shown(...rota, person('ada'), person('dana'), task('Rota')).factors, { novelty: 2 });
  });

  it('follow a person chosen after them, and stay with a task alone', () => {
    assert.deepEqual(shown(say('stakes', 0), person('dana'), task('Rota')).factors, { stakes: 0 });
    assert.deepEqual(shown(say('stakes', 0), person('dana'), person(null)).from, 'default');
    const alone = [task('search'), say('stakes', 0)] as const;
    assert.deepEqual(shown(...alone, person('ada')).factors, { stakes: 0 });
    assert.deepEqual(shown(...alone, person('ada'), person(null), task('search')).factors, { stakes: 0 });
    assert.deepEqual(shown(...alone, person('dana')), { factors: kept, from: 'notes' });
  });

  it('are dropped when cleared, when empty, and when the notes have them', () => {
    const at = run(nothingChosen, person('dana'), task('Search'));
    assert.deepEqual(run(at, say('urgency', 2), { do: 'forgetFrame' }).frames, []);
    assert.deepEqual(run(at, say('urgency', 2), say('urgency', 1)).frames, []);
    assert.deepEqual(run(nothingChosen, say('buyIn', 2), say('buyIn', null)).frames, []);
    const answered = run(at, say('urgency', 2));
    const saved = people.map(each => ({
      ...each,
      tasks: each.tasks.map(one => ({
        ...one,
        frame: { date: '2026-11-23', factors: { ...kept, urgency: 2 as const } },
      })),
    }));
    assert.deepEqual(reconcile(answered, saved).frames, []);
    assert.deepEqual(reconcile(answered, people).frames.length, 1);
    assert.deepEqual(reconcile(answered, [{ id: 'ada', name: 'Ada', tasks: [] }]).frames, []);
    assert.deepEqual(reconcile(answered, []).frames.length, 1);
  });

  const factors = [
    'stakes',
    'reversibility',
    'urgency',
    'ambiguity',
    'novelty',
    'interdependence',
    'buyIn',
  ] as const;
  const anyIntent = fc.oneof(
    fc.record({
      do: fc.constant('factor' as const),
      factor: fc.constantFrom(...factors),
      value: fc.constantFrom<Factor | null>(0, 1, 2, null),
    }),
    fc.record({
      do: fc.constant('knowledge' as const),
      value: fc.constantFrom('lead' as const, 'shared' as const, 'person' as const, 'team' as const, null),
    }),
    fc.constant({ do: 'forgetFrame' as const }),
  );

  it('§3.3: never change the chosen reading, person or task', () => {
    const start = run(nothingChosen, person('dana'), {
      do: 'cell',
      cell: { competence: 'high', commitment: 'low' },
    });
    fc.assert(
      fc.property(fc.array(anyIntent), intents => {
        const { frames: _, ...rest } = run(start, ...intents);
        const { frames: __, ...before } = start;
        assert.deepEqual(rest, before);
        assert.deepEqual(chosenReading(run(start, ...intents)), chosenReading(start));
      }),
    );
  });

  it('are kept for the last 200 tasks', () => {
    const tasks = Array.from({ length: 201 }, (_, at) => `T${at}`);
    const { frames } = run(nothingChosen, ...tasks.flatMap(name => [task(name), say('stakes', 2)]));
    assert.deepEqual(
      frames.map(entry => entry.task),
      tasks.slice(1),
    );
  });

  it('stay the same object if nothing changes', () => {
    const at = run(nothingChosen, say('stakes', 2));
    assert.equal(run(at, say('stakes', 2)), at);
    assert.equal(run(nothingChosen, { do: 'forgetFrame' }), nothingChosen);
  });
});
