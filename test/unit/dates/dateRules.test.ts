import assert from 'node:assert/strict';
import { comingDay } from '../../../src/core/dates/dateRules';

describe('a day of a month', () => {
  for (const [month, day, expected] of [
    [11, 24, '2026-11-24'],
    [11, 23, '2026-11-23'],
    [11, 22, undefined],
    [10, 23, undefined],
    [10, 22, '2027-10-22'],
    [2, 29, undefined],
  ] as const) {
    it(`${month}-${day} is ${expected ?? 'no date'} on 2026-11-23: a day of the last 31 just passed`, () =>
      assert.equal(comingDay(month, day, '2026-11-23'), expected));
  }
});
