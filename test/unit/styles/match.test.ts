import assert from 'node:assert/strict';
import { type MatchClass, matchStyles, type Supervision } from '../../../src/core/styles/match';
import { styleIds } from '../../../src/core/styles/model';

/** domain.md §1.6: needed, used, distance, its class, direction and support. */
const table: readonly (readonly [
  needed: (typeof styleIds)[number],
  used: (typeof styleIds)[number],
  d: number,
  is: MatchClass,
  direction: Supervision | null,
  support: Supervision | null,
])[] = [
  ['S1', 'S1', 0, 'matched', null, null],
  ['S1', 'S2', 1, 'near', null, 'over'],
  ['S1', 'S3', 2, 'mismatch', 'under', 'over'],
  ['S1', 'S4', 3, 'severe', 'under', null],
  ['S2', 'S1', 1, 'near', null, 'under'],
  ['S2', 'S2', 0, 'matched', null, null],
  ['S2', 'S3', 1, 'near', 'under', null],
  ['S2', 'S4', 2, 'mismatch', 'under', 'under'],
  ['S3', 'S1', 2, 'mismatch', 'over', 'under'],
  ['S3', 'S2', 1, 'near', 'over', null],
  ['S3', 'S3', 0, 'matched', null, null],
  ['S3', 'S4', 1, 'near', null, 'under'],
  ['S4', 'S1', 3, 'severe', 'over', null],
  ['S4', 'S2', 2, 'mismatch', 'over', 'over'],
  ['S4', 'S3', 1, 'near', null, 'over'],
  ['S4', 'S4', 0, 'matched', null, null],
];

describe('the match of two styles:', () => {
  for (const [needed, used, d, is, direction, support] of table) {
    it(`§1.6: ${needed} needed, ${used} used: ${is}, direction ${direction ?? 'fits'}, support ${support ?? 'fits'}`, () => {
      const match = matchStyles(needed, used);
      assert.deepEqual(
        [match.needed, match.used, match.d, match.class, match.direction, match.support],
        [needed, used, d, is, direction, support],
      );
      assert.match(match.source, /domain\.md §1\.6/);
    });
  }

  it('§1.6: the sixteen pairs are 4 matches, 6 near and 6 mismatches, of which 2 severe [18]', () => {
    const all = styleIds.flatMap(needed => styleIds.map(used => matchStyles(needed, used)));
    const count = (is: MatchClass) => all.filter(match => match.class === is).length;
    assert.deepEqual([count('matched'), count('near'), count('mismatch'), count('severe')], [4, 6, 4, 2]);
    assert.deepEqual(
      all.filter(match => match.class === 'severe').map(({ needed, used }) => `${needed}${used}`),
      ['S1S4', 'S4S1'],
    );
  });

  it('§1.6: each pair has its own sentence and one change for this week', () => {
    const all = styleIds.flatMap(needed => styleIds.map(used => matchStyles(needed, used)));
    for (const part of ['sentence', 'change'] as const) {
      const texts = all.map(match => match[part]);
      assert.equal(new Set(texts).size, 16);
      for (const text of texts) assert.match(text, /^[A-Z].*\.$/);
    }
    for (const { class: is, change } of all) assert.equal(/^Keep it/.test(change), is === 'matched');
  });
});
