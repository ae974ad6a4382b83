import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  amounts,
  type BehaviorAnswers,
  type BehaviorId,
  behaviorDials,
  behaviorIds,
  inferUsedStyle,
} from '../../../src/core/styles/usedStyle';

const onDial = (dial: 'direction' | 'support') => behaviorIds.filter(id => behaviorDials[id] === dial);

/** The first answers of each dial, in the order of the list. */
function answers(direction: readonly (0 | 1 | 2)[], support: readonly (0 | 1 | 2)[]): BehaviorAnswers {
  const of = (ids: readonly BehaviorId[], given: readonly (0 | 1 | 2)[]) =>
    given.map((amount, at) => [ids[at], amount] as const);
  return Object.fromEntries([...of(onDial('direction'), direction), ...of(onDial('support'), support)]);
}

describe('the style used', () => {
  it('§1.7: is measured by six behaviors for each dial', () => {
    assert.deepEqual([onDial('direction').length, onDial('support').length], [6, 6]);
  });

  for (const [direction, support, style] of [
    [[2, 2, 2, 2, 2, 2], [0, 0, 0, 0, 0, 0], 'S1'],
    [[2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2], 'S2'],
    [[0, 0, 0, 0, 0, 0], [2, 2, 2, 2, 2, 2], 'S3'],
    [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], 'S4'],
    [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0], 'S1'],
    [[1, 1, 1, 1], [2, 2, 0, 0], 'S2'],
    [[1, 1, 1, 0], [0, 0, 2, 2], 'S3'],
    [[2, 1, 0, 0], [2, 1, 0, 0], 'S4'],
    [[2, 2, 2], [2, 2, 2, 2, 2, 2], 'unknown'],
    [[2, 2, 2, 2, 2, 2], [0, 0, 0], 'unknown'],
    [[], [], 'unknown'],
  ] as const) {
    it(`§1.7: direction ${direction.join('') || '-'}, support ${support.join('') || '-'} is ${style}`, () => {
      assert.equal(inferUsedStyle(answers(direction, support)).style, style);
    });
  }

  it('§1.7: counts a mean of 1.0 as high, and needs four answers', () => {
    const { direction, support } = inferUsedStyle(answers([2, 2, 0, 0], [2, 2, 2]));
    assert.deepEqual(direction, { answered: 4, mean: 1, high: true });
    assert.deepEqual(support, { answered: 3, mean: null, high: null });
  });

  it('§1.7: never goes down on a dial with more of its behavior, and ignores the other dial', () => {
    const given = fc.record(
      Object.fromEntries(behaviorIds.map(id => [id, fc.constantFrom(...amounts)])) as Record<
        BehaviorId,
        fc.Arbitrary<0 | 1 | 2>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, fc.constantFrom(...behaviorIds), (before, id) => {
        const now = before[id];
        if (now === undefined || now === 2) return;
        const after = { ...before, [id]: 2 as const };
        const dial = behaviorDials[id];
        const other = dial === 'direction' ? 'support' : 'direction';
        assert.ok(Number(inferUsedStyle(after)[dial].high) >= Number(inferUsedStyle(before)[dial].high));
        assert.deepEqual(inferUsedStyle(after)[other], inferUsedStyle(before)[other]);
      }),
    );
  });
});
