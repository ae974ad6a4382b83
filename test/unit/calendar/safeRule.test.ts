import assert from 'node:assert/strict';
import ical from 'ical.js';
import { isSafeRule, isSafeZoneRule } from '../../../src/core/calendar/safeRule';

describe('a recurrence rule is supported', () => {
  for (const [rule, expected] of [
    ['FREQ=DAILY', true],
    ['FREQ=DAILY;INTERVAL=3', true],
    ['FREQ=DAILY;BYDAY=MO,TU', true],
    // Of every other day, Mondays may never be one.
    ['FREQ=DAILY;INTERVAL=2;BYDAY=MO', false],
    ['FREQ=DAILY;BYDAY=1MO', false],
    ['FREQ=DAILY;BYMONTHDAY=1', false],
    ['FREQ=WEEKLY', true],
    ['FREQ=WEEKLY;INTERVAL=5;BYDAY=MO,TH', true],
    ['FREQ=WEEKLY;INTERVAL=1000', true],
    ['FREQ=WEEKLY;INTERVAL=1001', false],
    ['FREQ=WEEKLY;BYDAY=1MO', false],
    ['FREQ=WEEKLY;BYMONTHDAY=1', false],
    ['FREQ=WEEKLY;BYMONTH=1', false],
    ['FREQ=MONTHLY', true],
    ['FREQ=MONTHLY;BYDAY=5MO', true],
    ['FREQ=MONTHLY;BYDAY=-5MO', true],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=4MO', true],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-4MO', true],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=5MO', false],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-5MO', false],
    ['FREQ=MONTHLY;BYMONTHDAY=31', true],
    ['FREQ=MONTHLY;BYMONTHDAY=-31', true],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28', true],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=29', false],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-29', false],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,29', false],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', false],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', true],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=4', true],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5', false],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-5', false],
    ['FREQ=MONTHLY;BYSETPOS=1', false],
    ['FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1', false],
    ['FREQ=MONTHLY;BYMONTH=2', false],
    ['FREQ=YEARLY', false],
    ['FREQ=HOURLY', false],
  ] as const)
    it(`${expected ? '' : 'not '}${rule}`, () =>
      assert.equal(isSafeRule(ical.Recur.fromString(rule)), expected));
});

describe('a time zone rule is supported', () => {
  for (const [rule, expected] of [
    ['FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', true],
    ['FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', true],
    ['FREQ=YEARLY;BYDAY=4SU;BYMONTH=1', true],
    ['FREQ=YEARLY;BYDAY=1SU;BYMONTH=12', true],
    ['FREQ=YEARLY;BYMONTHDAY=28;BYMONTH=2', true],
    ['FREQ=YEARLY;BYMONTHDAY=1;BYMONTH=2', true],
    ['FREQ=YEARLY;BYMONTH=2', true],
    ['FREQ=YEARLY;BYDAY=5SU;BYMONTH=11', false],
    ['FREQ=YEARLY;BYDAY=SU;BYMONTH=11', false],
    ['FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2', false],
    ['FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2', false],
    ['FREQ=YEARLY;BYDAY=1SU;BYMONTHDAY=1;BYMONTH=2', false],
    ['FREQ=YEARLY;BYDAY=1SU,2SU;BYMONTH=2', false],
    ['FREQ=YEARLY;BYDAY=1SU', false],
    ['FREQ=YEARLY;BYDAY=1SU;BYMONTH=3,11', false],
    ['FREQ=YEARLY;INTERVAL=2;BYDAY=1SU;BYMONTH=11', false],
    ['FREQ=MONTHLY;BYDAY=1SU;BYMONTH=11', false],
    ['FREQ=YEARLY;BYDAY=1SU;BYMONTH=11;BYSETPOS=1', false],
  ] as const)
    it(`${expected ? '' : 'not '}${rule}`, () =>
      assert.equal(isSafeZoneRule(ical.Recur.fromString(rule)), expected));
});
