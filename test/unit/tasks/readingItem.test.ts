import assert from 'node:assert/strict';
import { readReading, renderReading } from '../../../src/core/tasks/readingItem';

const date = '2026-11-23';
const some = { competence: 'some', commitment: 'high', date, by: 'lead', style: 'S2' } as const;

describe('a reading as an item', () => {
  for (const [raw, expected] of [
    ['some / high', some],
    ['SOME/High', some],
    ['some / high, up', { ...some, trend: 'up' }],
    ['some / high, Flat, Motivation → Coaching', { ...some, trend: 'flat', driver: 'motivation' }],
    ['some / high, both → Directing', { ...some, driver: 'both', style: 'S1' }],
    ['some / high => s3 (by me)', { ...some, style: 'S3' }],
    ['some / high -> DELEGATING (by THEM) well', { ...some, style: 'S4', by: 'member', note: 'well' }],
    ['some / high → Shouting', some],
    ['some / high (by Dana)', { ...some, note: '(by Dana)' }],
    ['some / high\nwell\nagain', { ...some, note: 'well\nagain' }],
  ] as const)
    it(`is read from ${JSON.stringify(raw)}`, () =>
      assert.deepEqual(readReading(`${date} ${raw}`), expected));

  it('is not read without a date, or with other words', () => {
    for (const raw of [
      'some / high',
      '2026-02-30 some / high',
      `${date} some / keen`,
      `${date} some / highly`,
      `${date}: some / high`,
    ])
      assert.equal(readReading(raw), undefined, raw);
  });

  for (const [reading, expected] of [
    [some, 'some / high → Coaching (by me)'],
    [{ ...some, by: 'member' }, 'some / high → Coaching (by them)'],
    [{ ...some, trend: 'up' }, 'some / high, up → Coaching (by me)'],
    [{ ...some, driver: 'both' }, 'some / high, unknown, both → Coaching (by me)'],
    [{ ...some, note: ' well\nagain ' }, 'some / high → Coaching (by me) well\n  again'],
  ] as const)
    it(`is written as ${JSON.stringify(expected)}`, () =>
      assert.equal(renderReading(reading, '\n'), `- ${date} ${expected}`));
});
