import assert from 'node:assert/strict';
import type { BalanceAnswers } from '../../../src/core/growth/balance';
import type { BalanceCheck } from '../../../src/core/growth/balanceShapes';
import { type GrowthBehaviorId, growthBehaviorIds } from '../../../src/core/growth/behaviors';
import { balanceTrend } from '../../../src/core/insights/balanceTrend';

/** A check on a day with one answer for each behavior of these sides. */
function check(date: string, often: 0 | 1 | 2 | 3, sides = 'LG'): BalanceCheck {
  const answered = growthBehaviorIds.filter(id => sides.includes(id.charAt(0)));
  const answers: BalanceAnswers = Object.fromEntries(
    answered.map((id): [GrowthBehaviorId, { often: typeof often }] => [id, { often }]),
  );
  return { uri: `file:///n/me/balance-${date}.md`, date, period: 'steady', answers };
}

describe('the trend of the balance (domain.md §5.2)', () => {
  it('has the newest complete checks up to a day, with separate sides', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'].map(month => `2026-${month}-01`);
    const checks = [...days.map(day => check(day, 3)), check('2026-08-15', 1, 'L'), check('2026-09-01', 1)];
    const trend = balanceTrend(checks, '2026-08-31');
    assert.deepEqual(
      trend.map(({ date }) => date),
      days.slice(2),
    );
    assert.equal(trend.at(-1)?.balance.leadership.score, 100);
    assert.equal(trend.at(-1)?.balance.management.score, 100);
    assert.deepEqual(balanceTrend([check('2026-08-15', 1, 'G')], '2026-08-31'), []);
  });

  it('takes a check of the day itself', () => {
    assert.equal(balanceTrend([check('2026-08-31', 3)], '2026-08-31').length, 1);
    assert.equal(balanceTrend([check('2026-09-01', 3)], '2026-08-31').length, 0);
  });
});
