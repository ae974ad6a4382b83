import assert from 'node:assert/strict';
import { flatMapSteps, isSteps, runSync, type Steps } from '../../src/core/steps';
import { withoutUndefined } from '../../src/core/withoutUndefined';

/** How often others get a turn, and what comes of the work. */
function taken<T>(work: Steps<T>): { readonly turns: number; readonly value: T } {
  for (let turns = 0; ; turns++) {
    const step = work.next();
    if (step.done) return { turns, value: step.value };
  }
}

describe('work in steps', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

  it('lets others go first with every hundredth item', () => {
    for (const [count, turns] of [
      [0, 0],
      [99, 0],
      [100, 1],
      [199, 1],
      [200, 2],
    ] as const)
      assert.deepEqual(
        taken(flatMapSteps(numbers(count), one => one)),
        { turns, value: numbers(count) },
        `${count}`,
      );
  });

  it('takes one, several or no results of an item, in its order, with its place', () => {
    const found = runSync(
      flatMapSteps(['a', 'b', 'c'], (one, at) => (at === 0 ? [] : at === 1 ? [one, `${one}${at}`] : one)),
    );
    assert.deepEqual(found, ['b', 'b1', 'c']);
  });

  it('may have been done already', () => {
    const steps = function* (): Steps<{ readonly done: string }> {
      yield;
      return { done: 'in steps' };
    };
    assert.ok(isSteps(steps()));
    assert.ok(!isSteps({ done: 'at once' }));
    assert.ok(!isSteps({ next: 'a word' }));
  });
});

describe('fields that are undefined', () => {
  it('are left out, and no others', () => {
    const fields = withoutUndefined({ a: undefined, b: null, c: 0, d: '', e: false });
    assert.deepEqual(Object.entries(fields), [
      ['b', null],
      ['c', 0],
      ['d', ''],
      ['e', false],
    ]);
  });
});
