import assert from 'node:assert/strict';
import { checkInDates } from '../../../src/core/expectations/checkIns';

describe('check-in dates', () => {
  // 2026-11-23 is a Monday.
  for (const [from, due, every, expected] of [
    ['2026-11-23', '2026-11-27', 1, ['2026-11-24', '2026-11-25', '2026-11-26']],
    ['2026-11-23', '2026-12-04', 2, ['2026-11-25', '2026-11-27', '2026-12-01', '2026-12-03']],
    ['2026-11-27', '2026-12-31', 0.5, ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']],
    ['2026-11-28', '2026-12-08', 5, ['2026-12-04']],
    ['2026-11-23', '2026-12-07', 10, []],
    ['2026-11-23', '2026-11-23', 1, []],
    ['2026-11-23', '2026-11-01', 1, []],
  ] as const) {
    it(`from ${from} to ${due}, every ${every} working days: ${expected.length}`, () => {
      assert.deepEqual(checkInDates(from, due, every), expected);
    });
  }
});
