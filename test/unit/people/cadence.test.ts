import assert from 'node:assert/strict';
import { dueState, nextDue } from '../../../src/core/people/cadence';

const today = '2026-11-23';

describe('when the next 1:1 is due', () => {
  for (const [what, rhythm, due, state] of [
    ['one cadence after the last', { cadence: 'P1W', lastOneOnOne: '2026-11-20' }, '2026-11-27', 'not-due'],
    ['due on the day itself', { cadence: 'P1W', lastOneOnOne: '2026-11-16' }, '2026-11-23', 'due'],
    ['overdue from the day after', { cadence: 'P1W', lastOneOnOne: '2026-11-15' }, '2026-11-22', 'overdue'],
    [
      'a month that has no such day ends it',
      { cadence: 'P1M', lastOneOnOne: '2026-01-31' },
      '2026-02-28',
      'overdue',
    ],
    [
      'without a 1:1, one cadence after they joined',
      { cadence: 'P2W', since: '2026-11-12' },
      '2026-11-26',
      'not-due',
    ],
    ['without anything, now', { cadence: 'P1W' }, '2026-11-23', 'due'],
    [
      'never before a pause ends',
      { cadence: 'P1W', lastOneOnOne: '2026-10-01', pausedUntil: '2026-12-07' },
      '2026-12-07',
      'paused',
    ],
    [
      'on the day a pause ends',
      { cadence: 'P1W', lastOneOnOne: '2026-10-01', pausedUntil: '2026-11-23' },
      '2026-11-23',
      'due',
    ],
    [
      'one cadence after the last, even where a pause ended before',
      { cadence: 'P1W', lastOneOnOne: '2026-11-20', pausedUntil: '2026-11-02' },
      '2026-11-27',
      'not-due',
    ],
    [
      'on the day that was set, if a pause ends on it',
      { cadence: 'P1W', lastOneOnOne: '2026-10-01', pausedUntil: '2026-11-24', next: '2026-11-24' },
      '2026-11-24',
      'paused',
    ],
    [
      'not on a day that was set before the last',
      { cadence: 'P1W', lastOneOnOne: '2026-11-20', next: '2026-11-19' },
      '2026-11-27',
      'not-due',
    ],
    [
      'by the last and not by the day they joined',
      { cadence: 'P1W', since: '2026-11-22', lastOneOnOne: '2026-11-16' },
      '2026-11-23',
      'due',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(nextDue(rhythm, today), due);
      assert.equal(dueState(rhythm, today), state);
    });
  }
});
