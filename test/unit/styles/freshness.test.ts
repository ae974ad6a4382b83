import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/core/dates/calendar';
import { freshness, freshnessOn, freshWeeks } from '../../../src/core/styles/freshness';
import { styleIds } from '../../../src/core/styles/model';

describe('freshness', () => {
  const cases = [
    ['S1', '2026-03-02', '2026-03-16', '2026-03-30'],
    ['S2', '2026-03-02', '2026-03-23', '2026-04-13'],
    ['S3', '2026-03-02', '2026-04-13', '2026-05-25'],
    ['S4', '2026-03-02', '2026-05-25', '2026-08-17'],
    ['S1', '2028-02-16', '2028-03-01', '2028-03-15'],
    ['S1', '2026-12-21', '2027-01-04', '2027-01-18'],
  ] as const;
  for (const [style, readOn, dueOn, overdueOn] of cases) {
    it(`§2.6: ${style} read on ${readOn} is due from ${dueOn} and overdue from ${overdueOn}`, () => {
      const on = (day: string) => freshness(readOn, style, day).state;
      assert.equal(on(readOn), 'fresh');
      assert.equal(on(addDays(dueOn, -1)), 'fresh');
      assert.equal(on(dueOn), 'due');
      assert.equal(on(addDays(overdueOn, -1)), 'due');
      assert.equal(on(overdueOn), 'overdue');
      assert.equal(on('2040-01-01'), 'overdue');
      assert.deepEqual(freshness(readOn, style, dueOn), { state: 'due', dueOn, overdueOn });
    });
  }

  it('§2.6: ends sooner with more direction, and never returns', () => {
    assert.deepEqual(
      styleIds.map(style => freshWeeks[style]),
      [2, 3, 6, 12],
    );
    const order = ['fresh', 'due', 'overdue'];
    fc.assert(
      fc.property(fc.constantFrom(...styleIds), fc.nat(400), (style, days) => {
        const day = addDays('2027-11-30', days);
        const state = (on: string) => order.indexOf(freshness('2027-11-30', style, on).state);
        assert.ok(state(addDays(day, 1)) >= state(day));
      }),
    );
  });

  it('is the same for many readings on a day as for each alone', () => {
    const day = fc.integer({ min: -400, max: 400 }).map(days => addDays('2026-03-02', days));
    fc.assert(
      fc.property(day, day, fc.constantFrom(...styleIds), (readOn, on, style) => {
        assert.equal(freshnessOn(on)(readOn, style), freshness(readOn, style, on).state);
      }),
    );
  });
});
