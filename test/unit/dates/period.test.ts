import assert from 'node:assert/strict';
import fc from 'fast-check';
import { monthsOf, namedPeriods, readPeriod } from '../../../src/core/dates/period';

const today = '2026-11-23';

describe('a period in words', () => {
  for (const [text, from, to] of [
    ['last quarter', '2026-07-01', '2026-09-30'],
    ['This quarter', '2026-10-01', '2026-12-31'],
    ['the last half year', '2026-01-01', '2026-06-30'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['last 12 months', '2025-11-24', '2026-11-23'],
    ['last 2 weeks', '2026-11-10', '2026-11-23'],
    ['last 30 days', '2026-10-25', '2026-11-23'],
    ['last 1 day', '2026-11-23', '2026-11-23'],
    ['this month', '2026-11-01', '2026-11-30'],
    ['this half year', '2026-07-01', '2026-12-31'],
    ['last half', '2026-01-01', '2026-06-30'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['  h2 2025 ', '2025-07-01', '2025-12-31'],
    ['past 1 year', '2025-11-24', '2026-11-23'],
    ['q3', '2026-07-01', '2026-09-30'],
    ['Q4 2025', '2025-10-01', '2025-12-31'],
    ['h1', '2026-01-01', '2026-06-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-07-01 to 2026-09-30', '2026-07-01', '2026-09-30'],
    ['from 2026-07-01 until 2026-09-30', '2026-07-01', '2026-09-30'],
    ['since 2026-07-01', '2026-07-01', today],
    ['2026-07-01 to 2026-07-01', '2026-07-01', '2026-07-01'],
    ['2016-01-01 to 2026-01-01', '2016-01-01', '2026-01-01'],
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9997', '9997-01-01', '9997-12-31'],
  ] as const) {
    it(`reads "${text}"`, () => assert.deepEqual(readPeriod(text, today), { from, to }));
  }

  for (const text of [
    '',
    'soon',
    'q5',
    'h3',
    'h4 2026',
    '2026-13',
    '2026-00',
    '0000',
    '9998',
    '2016-01-01 to 2026-01-02',
    '2026-09-30 to 2026-07-01',
    '2026-02-30',
    'last 0 days',
  ]) {
    it(`does not read "${text}"`, () => assert.equal(readPeriod(text, today), undefined));
  }

  it('crosses the year', () => {
    assert.deepEqual(readPeriod('last quarter', '2026-02-10'), { from: '2025-10-01', to: '2025-12-31' });
    assert.deepEqual(readPeriod('q3', '2026-02-10'), { from: '2025-07-01', to: '2025-09-30' });
    assert.equal(readPeriod('q3', '2026-07-01')?.from, '2026-07-01', 'begun today');
    assert.equal(readPeriod('q3', '2026-06-30')?.from, '2025-07-01', 'begins tomorrow');
    assert.deepEqual(readPeriod('last 6 months', '2026-08-31'), { from: '2026-03-01', to: '2026-08-31' });
  });

  it('reads each listed period, and never throws', () => {
    for (const name of namedPeriods) assert.ok(readPeriod(name, today), name);
    const word = fc.constantFrom(
      'last',
      'this',
      'q',
      '1',
      '0',
      '99',
      'months',
      'year',
      '2026',
      '-',
      '07',
      'to',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word), words => {
        const period = readPeriod(words.join(' '), today);
        assert.ok(!period || period.from <= period.to);
      }),
    );
  });

  it('has months', () => {
    assert.deepEqual(monthsOf({ from: '2025-11-24', to: '2026-01-01' }), ['2025-11', '2025-12', '2026-01']);
    assert.deepEqual(monthsOf({ from: '2026-02-28', to: '2026-02-28' }), ['2026-02']);
    assert.deepEqual(monthsOf({ from: '2026-02-01', to: '2025-11-01' }), []);
  });
});
