import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leanTexts, periodTexts } from '../../../src/content/growth/balance';
import {
  amountValues,
  type BalanceAnswers,
  isScored,
  leans,
  minInFacet,
  minOnSide,
  type Often,
  oftenValues,
  periods,
  tilts,
  weigh,
} from '../../../src/core/growth/balance';
import {
  behaviorsOn,
  facetIds,
  facetOf,
  type GrowthBehaviorId,
  growthBehaviorIds,
  sideOf,
} from '../../../src/core/growth/behaviors';

/** The first behaviors of each side with these answers, in the order of the list. */
function answers(leadership: readonly Often[], management: readonly Often[]): BalanceAnswers {
  const given = (ids: readonly GrowthBehaviorId[], all: readonly Often[]) =>
    all.map((often, at) => [ids[at], { often }] as const);
  return Object.fromEntries([
    ...given(behaviorsOn('leadership'), leadership),
    ...given(behaviorsOn('management'), management),
  ]);
}

const answer = fc.record(
  { often: fc.constantFrom(...oftenValues), amount: fc.constantFrom(...amountValues) },
  { requiredKeys: [], noNullPrototype: true },
);
const someAnswers = fc.dictionary(
  fc.constantFrom(...growthBehaviorIds),
  answer,
) as fc.Arbitrary<BalanceAnswers>;

describe('a balance check', () => {
  it('§5.2: weighs each side separately, from 0 to 100', () => {
    const { leadership, management, difference } = weigh(
      answers([3, 3, 3, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1]),
    );
    assert.deepEqual([leadership.score, management.score], [50, 100 / 3]);
    assert.equal(Math.round(difference ?? 0), 17);
  });

  it('§5.2: treats "no occasion" as no answer, and needs six answers per side', () => {
    const five = weigh(answers([3, 3, 3, 3, 3, 'none', 'none'], [3, 3, 3, 3, 3, 3]));
    assert.deepEqual([five.leadership.answered, five.leadership.score, five.lean], [5, null, null]);
    assert.equal(five.management.score, 100);
    assert.equal(isScored(answers([3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3])), false);
    assert.equal(isScored(answers([3, 3, 3, 3, 3, 0], [3, 3, 3, 3, 3, 3])), true);
  });

  it('§5.2: has no total across both sides, and no grade', () => {
    const whole = weigh(answers([3, 3, 3, 3, 3, 3], [1, 1, 1, 1, 1, 1]));
    assert.deepEqual(Object.keys(whole).sort(), [
      ...['difference', 'facets', 'leadership', 'lean', 'management', 'strong', 'tooLittle', 'tooMuch'],
    ]);
  });

  // The first matching rule applies; scores from nine answers a side are 100/27 apart.
  for (const [name, leadership, management, lean, strong] of [
    ['both below 40', [1, 1, 1, 1, 1, 1, 1, 1, 2], [1, 1, 1, 1, 1, 1, 1, 1, 2], 'both-low', false],
    ['both below 40, 18 apart', [1, 1, 1, 1, 1, 1, 1, 1, 2], [0, 0, 0, 1, 1, 1, 1, 1, 0], 'both-low', false],
    ['one below 40', [1, 1, 1, 1, 1, 1, 1, 1, 2], [1, 1, 1, 1, 1, 1, 1, 2, 2], 'building', false],
    ['15 apart, not quite', [2, 2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 1, 1, 1, 1], 'building', false],
    ['a little more than 15', [2, 2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 1, 1, 1, 1, 1], 'leadership', false],
    ['30 apart, not quite', [3, 3, 3, 3, 3, 3, 3, 3, 3], [2, 2, 2, 2, 2, 2, 2, 2, 3], 'leadership', false],
    ['more than 30', [3, 3, 3, 3, 3, 3, 3, 3, 3], [2, 2, 2, 2, 2, 2, 2, 2, 2], 'leadership', true],
    ['toward management', [2, 2, 2, 2, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2, 2, 2, 2], 'management', false],
    ['far toward management', [1, 1, 1, 1, 1, 1, 1, 1, 1], [3, 3, 3, 3, 3, 3, 3, 3, 3], 'management', true],
    ['both at 60 or more', [2, 2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 2, 2, 1], 'balanced', false],
    ['one below 60', [2, 2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 2, 1, 1], 'building', false],
  ] as const) {
    it(`§5.2: ${name}: ${leanTexts[lean].name}`, () => {
      const found = weigh(answers(leadership, management));
      assert.deepEqual([found.lean, found.strong], [lean, strong]);
    });
  }

  // Eight answers a side: 100/24 apart, so that a difference of exactly 25 is possible.
  for (const [period, leadership, management, lean] of [
    ['steady', [3, 3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 0, 0], 'leadership'],
    ['change', [3, 3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 0, 0], 'balanced'],
    ['change', [3, 3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 2, 0, 0], 'leadership'],
    ['recovery', [3, 3, 3, 3, 3, 3, 0, 0], [3, 3, 3, 3, 3, 3, 3, 3], 'balanced'],
    ['recovery', [3, 3, 3, 3, 3, 2, 0, 0], [3, 3, 3, 3, 3, 3, 3, 3], 'management'],
    ['change', [2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 2, 3], 'balanced'],
    ['change', [2, 2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 2, 3, 3], 'management'],
  ] as const) {
    it(`§5.2: in a time that is ${periodTexts[period].name}, ${leadership.join('')} and ${management.join('')}: ${lean}`, () => {
      assert.equal(weigh(answers(leadership, management), period).lean, lean);
    });
  }

  it('§5.2: moves the line of balance by 10 for a big change, and by -10 for a late project', () => {
    assert.deepEqual(tilts, { steady: 0, change: 10, recovery: -10 });
    assert.deepEqual(Object.keys(periodTexts), [...periods]);
    assert.deepEqual(Object.keys(leanTexts), [...leans]);
  });

  it('§5.2: counts the share of "right" on each side, from six amounts on', () => {
    const amounts = (ids: readonly GrowthBehaviorId[], right: number) =>
      ids.map((id, at) => [id, { amount: at < right ? 'right' : 'more' }] as const);
    const given = Object.fromEntries([
      ...amounts(behaviorsOn('leadership').slice(0, 6), 3),
      ...amounts(behaviorsOn('management').slice(0, 5), 5),
    ]);
    const { leadership, management } = weigh(given);
    assert.deepEqual([leadership.right, management.right], [0.5, null]);
  });

  it('§5.2: names the two largest of too little and of too much', () => {
    const { tooLittle, tooMuch } = weigh({
      L1: { often: 2, amount: 'more' },
      L2: { often: 1, amount: 'more' },
      L3: { often: 'none', amount: 'more' },
      G1: { often: 1, amount: 'less' },
      G2: { often: 3, amount: 'less' },
      G3: { often: 2, amount: 'less' },
      G4: { often: 0, amount: 'right' },
    });
    assert.deepEqual(
      [tooLittle, tooMuch],
      [
        ['L3', 'L2'],
        ['G2', 'G3'],
      ],
    );
  });

  it('§5.2: weighs a facet by its own lines, from two answers on', () => {
    const { facets } = weigh({ L4: { often: 3 }, L6: { often: 0 }, L3: { often: 3 }, L5: { often: 'none' } });
    assert.deepEqual(
      { ...facets },
      { direction: null, trust: null, change: 50, structure: null, resources: null, results: null },
    );
    assert.deepEqual([minInFacet, minOnSide], [2, 6]);
  });

  it('has the same result for any order of answers', () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.infiniteStream(fc.nat()),
        fc.constantFrom(...periods),
        (given, order, period) => {
          const keys = Object.entries(given).map(entry => ({ entry, at: order.next().value }));
          const other = Object.fromEntries(keys.sort((a, b) => a.at - b.at).map(({ entry }) => entry));
          assert.deepEqual(weigh(other, period), weigh(given, period));
        },
      ),
    );
  });

  it('changes no other facet or side with one more answer', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...growthBehaviorIds), answer, (given, id, one) => {
        const [before, after] = [weigh(given), weigh({ ...given, [id]: one })];
        for (const facet of facetIds)
          if (facet !== facetOf[id]) assert.equal(after.facets[facet], before.facets[facet], facet);
        const other = sideOf(id) === 'leadership' ? 'management' : 'leadership';
        assert.deepEqual(after[other], before[other]);
      }),
    );
  });

  it('stays between 0 and 100, and never goes down for doing more', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...growthBehaviorIds), (given, id) => {
        const often = given[id]?.often;
        fc.pre(typeof often === 'number' && often < 3);
        const side = sideOf(id);
        const more = weigh({ ...given, [id]: { ...given[id], often: ((often as number) + 1) as Often } });
        const [now, then] = [weigh(given)[side].score, more[side].score];
        if (now === null || then === null) return assert.equal(now, then);
        assert.ok(then > now && now >= 0 && then <= 100);
      }),
    );
  });
});
